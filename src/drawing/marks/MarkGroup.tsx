import type { ReactNode } from 'react';
import { silent } from './mark.ts';

/** The coloured group around the pieces of one mark; figures say in words what marks show. */
export function MarkGroup(props: {
  readonly kind: string;
  readonly symbol?: string | undefined;
  readonly faint?: boolean | undefined;
  readonly children: ReactNode;
}) {
  return (
    <g
      className={`mark mark-${props.kind}`}
      data-symbol={props.symbol}
      {...silent}
      opacity={props.faint ? 0.4 : undefined}
    >
      {props.children}
    </g>
  );
}
