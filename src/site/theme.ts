const KEY = 'theme';
type Theme = 'auto' | 'light' | 'dark';

const isTheme = (text: unknown): text is Theme =>
  text === 'auto' || text === 'light' || text === 'dark';

/** The theme kept on this device; storage may be forbidden, and then nothing is kept. */
function kept(): Theme {
  try {
    const text = localStorage.getItem(KEY);
    return isTheme(text) ? text : 'auto';
  } catch {
    return 'auto';
  }
}

function apply(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Shows the page in the theme that was chosen on this device. */
export const applyTheme = (): void => apply(kept());

/** Shows the theme menu and follows it. */
export function startTheme(): void {
  const menu = document.querySelector<HTMLSelectElement>('#theme');
  if (!menu) return;
  menu.value = kept();
  menu.closest<HTMLElement>('.theme-choice')?.removeAttribute('hidden');
  menu.addEventListener('change', () => {
    if (!isTheme(menu.value)) return;
    apply(menu.value);
    try {
      localStorage.setItem(KEY, menu.value);
    } catch {
      // Without storage the theme lasts as long as the page.
    }
  });
}
