import type { ChoicePhrases } from '../decision/result-phrases';
import { choice as either, type Expression, textOf } from './formula-text';

/** The cells of a district's row that its choice is made in and held against. */
export interface ChoiceReferences {
  readonly choice: string;
  readonly because: string;
  readonly consent: string;
  /** The recommended grouping. */
  readonly grouping: string;
  /** Its number: blank while a count is open. */
  readonly place: string;
  readonly options: readonly string[];
}

/** What follows from a district's choice, as expressions. They rest on cells of its row alone, not on the rules. */
export interface ChoiceFormulas {
  readonly final: Expression;
  readonly check: Expression;
  /** How many base committees the words of a choice name; without a choice what is given. */
  readonly committees: (unchosen: Expression) => Expression;
}

/** Excel's comparisons do not heed case; neither does what is counted here. */
export function choiceFormulas(
  phrases: ChoicePhrases,
  { choice, because, consent, grouping, place, options }: ChoiceReferences,
): ChoiceFormulas {
  const chosen = `TRIM(${choice})`;
  const isListed = `OR(${options.map((option) => `${option}=${chosen}`).join(',')})`;
  const said = (sentence: string) => textOf(`${sentence} `);
  const compared = either(
    `${place}=""`,
    said(phrases.notCompared),
    either(isListed, '""', said(phrases.outside)),
  );
  const isByConsent = `ISNUMBER(SEARCH(${textOf(phrases.byConsent)},${chosen}))`;
  const missing = [
    either(`AND(${isByConsent},TRIM(${consent})="")`, said(phrases.consentMissing), '""'),
    either(`AND(${chosen}<>${grouping},TRIM(${because})="")`, said(phrases.reasonMissing), '""'),
  ];
  const timesNamed = (word: string) => {
    const text = textOf(word.toLowerCase());
    return `(LEN(${chosen})-LEN(SUBSTITUTE(LOWER(${chosen}),${text},"")))/${word.length}`;
  };
  const [committees, cells] = [phrases.committee, phrases.cell].map(timesNamed);
  return {
    final: either(`${chosen}=""`, grouping, chosen),
    check: either(`${chosen}=""`, '""', `TRIM(${[compared, ...missing].join('&')})`),
    committees: (unchosen) =>
      either(`${chosen}=""`, unchosen, either(`${committees}+${cells}=0`, '""', `${committees}`)),
  };
}
