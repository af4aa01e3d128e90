import { words } from '#words/lecture.ts';
import { LETTERS, type LectureAction } from './keys.ts';

/** Which key does what, in one small line. */
export function KeyLine({ names }: { readonly names: readonly LectureAction[] }) {
  return (
    <ul className="lecture-key-line">
      {names.map((name) => (
        <li key={name}>
          <kbd>{LETTERS[name].toUpperCase()}</kbd> {words.keys[name]}
        </li>
      ))}
      <li>
        <kbd>{words.escape}</kbd> {words.keys.leave}
      </li>
    </ul>
  );
}
