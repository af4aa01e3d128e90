import { Fragment } from 'react';

/** Letters of quantities that are named by a word. */
const LETTERS: Record<string, string> = { rate: 'η' };

/**
 * A label in which the letter of a quantity is marked as that quantity, wherever it is a word of its
 * own or stands between the bars of a norm.
 */
export function Name({
  text,
  symbol,
}: {
  readonly text: string;
  readonly symbol?: string | undefined;
}) {
  const letter = LETTERS[symbol ?? ''] ?? symbol ?? '';
  // A quantity such as "plain" has no letter, and its name is an ordinary word.
  if (!/^\p{L}$/u.test(letter)) return text;
  const alone = new RegExp(`(?<=^|\\s|(?:^|\\s)[∥‖])${letter}(?=$|\\s|[∥‖](?:$|\\s))`, 'u');
  return text.split(alone).map((between, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity
    <Fragment key={i}>
      {i > 0 && (
        <var className="control-symbol" data-symbol={symbol} translate="no">
          {letter}
        </var>
      )}
      {between}
    </Fragment>
  ));
}
