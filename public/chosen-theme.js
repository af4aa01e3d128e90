// For pages beside the essay, which need no other script: the theme that was chosen in the essay
// (src/site/theme.ts).
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; then the page looks as the device does.
}
