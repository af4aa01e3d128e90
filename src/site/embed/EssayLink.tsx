import { type MouseEvent, useState } from 'react';
import { words } from '#words/embed.ts';

/** Whether this page stands in a frame `credentialless`, in which browsers give no window back. */
const isCredentialless = (): boolean => Reflect.get(window, 'credentialless') === true;

/**
 * The link from an embedded figure to the same state in the essay, in a window of its own. Where the
 * page around may forbid that, the address is written below it.
 */
export function EssayLink(props: {
  /** The address of the essay; null where nobody knows it. */
  readonly essay: string | null;
  readonly query: string;
}) {
  const { essay, query } = props;
  const [isUnseen, setUnseen] = useState(false);
  if (essay === null) return words.noEssay;
  const address = essay + query;

  function open(event: MouseEvent) {
    event.preventDefault();
    const opened = window.open(address, '_blank');
    if (opened) opened.opener = null;
    setUnseen(!opened);
  }

  return (
    <>
      <a className="figure-link" href={address} onClick={open}>
        {words.openInEssay}
      </a>{' '}
      <span className="embed-address" role="status">
        {isUnseen && (isCredentialless() ? words.perhapsNoWindow : words.noWindow)(address)}
      </span>
    </>
  );
}
