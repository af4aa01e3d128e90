/** The last answer to each question, by its id: an option, or how a figure question ended. */
export type Answers = Readonly<Record<string, string>>;

const KEY = 'questions';

/** A figure question was solved, or its solution was looked at. */
export const REACHED = 'reached';
export const SHOWN = 'shown';

/** What is kept on this device; storage may be forbidden, and what it holds may be anything. */
export function keptAnswers(key = KEY): Answers {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}

/** Keeps the answers where that is allowed; else they last as long as the page. */
export function keepAnswers(answers: Answers, key = KEY): void {
  try {
    localStorage.setItem(key, JSON.stringify(answers));
  } catch {
    // Without storage there is nothing to do.
  }
}
