/** Two regions that a screen reader reads when they change; both in the page from the start. */
export function LiveRegions({ lines }: { readonly lines: readonly [string, string] }) {
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {lines[0]}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {lines[1]}
      </p>
    </>
  );
}
