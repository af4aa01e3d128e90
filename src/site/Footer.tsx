/** Who may do what with the page. */
export function Footer() {
  return (
    <footer className="page-footer">
      <p>
        Prose and figures: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
        Code: MIT. Penguin data: Gorman, Williams &amp; Fraser 2014,{' '}
        <a href="https://doi.org/10.1371/journal.pone.0090081">doi 10.1371/journal.pone.0090081</a>,
        CC0.
      </p>
      <p className="theme-choice" hidden>
        <label>
          Theme{' '}
          <select id="theme">
            <option value="auto">as the device</option>
            <option value="light">light</option>
            <option value="dark">dark</option>
          </select>
        </label>
      </p>
    </footer>
  );
}
