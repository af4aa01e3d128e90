/** Letters of quantities that are named by a word. */
const LETTERS: Record<string, string> = { rate: 'η' };

/** A label in which the letter of a quantity, standing alone, is marked as that quantity. */
export function Name({
  text,
  symbol,
}: {
  readonly text: string;
  readonly symbol?: string | undefined;
}) {
  const letter = LETTERS[symbol ?? ''] ?? symbol ?? '';
  const words = text.split(' ');
  const at = letter === '' ? -1 : words.lastIndexOf(letter);
  if (at < 0) return text;
  const before = words.slice(0, at).join(' ');
  const after = words.slice(at + 1).join(' ');
  return (
    <>
      {before && `${before} `}
      <var className="control-symbol" data-symbol={symbol}>
        {letter}
      </var>
      {after && ` ${after}`}
    </>
  );
}
