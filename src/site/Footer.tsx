import { words } from '#words/page.ts';

const { footer } = words;

/** Who may do what with the page. */
export function Footer() {
  return (
    <footer className="page-footer">
      <p>
        {footer.prose}{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">{footer.proseLicence}</a>.{' '}
        {footer.code} {footer.penguins}{' '}
        <a href="https://doi.org/10.1371/journal.pone.0090081">{footer.penguinsDoi}</a>,{' '}
        {footer.penguinsLicence}.
      </p>
      <p className="theme-choice" hidden>
        <label>
          {words.theme}{' '}
          <select id="theme">
            <option value="auto">{words.themes.auto}</option>
            <option value="light">{words.themes.light}</option>
            <option value="dark">{words.themes.dark}</option>
          </select>
        </label>
      </p>
    </footer>
  );
}
