import type { ChoicePhrases } from './result-phrases';

/**
 * How many base committees the words of a choice name. Null where a part of it is no organisation as a choice names one: a
 * sentence that speaks of base committees may well say that there is none. `domain/live` counts the same way.
 */
export function namedCommittees(text: string, { between, ...words }: ChoicePhrases): number | null {
  const whole = (between + text).toLowerCase();
  const times = (word: string) => whole.split(word.toLowerCase()).length - 1;
  const committees = times(between + words.committee);
  const others = times(between + words.cell) + times(words.none);
  return committees + others === times(between) ? committees : null;
}
