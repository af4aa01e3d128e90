import type { ReactNode } from 'react';

/** More for who asks: native details. */
export function Disclosure(props: { readonly summary: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="disclosure">
      <summary>{props.summary}</summary>
      <div className="disclosure-body">{props.children}</div>
    </details>
  );
}
