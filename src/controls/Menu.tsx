import { type KeyboardEvent, useId, useRef, useSyncExternalStore } from 'react';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onPick: (id: string) => void;
}

/** A button that opens a list of buttons in a native popover; details where there are none. */
export function Menu({ label, items, onPick }: MenuProps) {
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const hasPopover = useSyncExternalStore(noChange, featureTest, () => true);
  const list = (
    <ul className="menu-list">
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className="menu-item"
            onClick={() => pick(item.id)}
            onKeyDown={move}
          >
            {item.label}
            {item.hint && <small>{item.hint}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
  if (!hasPopover) {
    return (
      <details ref={details} className="menu">
        <summary className="control-button">{label}</summary>
        <div className="menu-popover">{list}</div>
      </details>
    );
  }
  return (
    <div className="menu">
      <button type="button" className="control-button" popoverTarget={id} onKeyDown={move}>
        {label}
      </button>
      <div ref={popover} id={id} popover="auto" className="menu-popover">
        {list}
      </div>
    </div>
  );

  function pick(item: string) {
    popover.current?.hidePopover();
    details.current?.removeAttribute('open');
    onPick(item);
  }
}

/** The arrow keys, Home and End move through an open list, round and round. */
function move(event: KeyboardEvent<HTMLElement>) {
  const { key, currentTarget } = event;
  const menu = currentTarget.closest('.menu');
  const items = [...(menu?.querySelectorAll<HTMLElement>('.menu-item') ?? [])];
  const at = items.indexOf(currentTarget);
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[key];
  if (to === undefined) return;
  const item = items.at(to % items.length);
  item?.focus();
  // In a closed list nothing takes the focus, and the page scrolls as ever.
  if (document.activeElement === item) event.preventDefault();
}

const noChange = () => () => {};
const featureTest = () => 'popover' in HTMLElement.prototype;
