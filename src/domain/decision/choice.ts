/** What people have put beside a district: the grouping that they choose in the place of the recommended one, and why. */
export interface TypedChoice {
  /** Sheet row, from 0, and A1 address of the cell that it stands in. */
  readonly row: number;
  readonly cell: string;
  /** As typed, without spaces around it. */
  readonly text: string;
  /** Lý do chọn; blank where nothing is given. */
  readonly because: string;
  /** Văn bản đồng ý: number and date; blank where there is none. */
  readonly consent: string;
  /** Further cells of the same district that hold another choice. */
  readonly others: readonly string[];
}

/** What is to be known of a choice. The first five say in what it departs from the rules; it stands all the same. */
export type ChoiceMark =
  /** Named a base committee without more ado, and under the threshold (article 21, clauses 3 and 5). */
  | { readonly code: 'under-threshold'; readonly blocs: readonly string[]; readonly members: number }
  /** Named a base cell, and at or above the threshold (article 21, clause 4). */
  | { readonly code: 'over-threshold'; readonly blocs: readonly string[]; readonly members: number }
  /** Too few full members for an organisation of any form (article 21, clause 2). */
  | { readonly code: 'too-few'; readonly blocs: readonly string[] }
  /** To be introduced to another organisation, although there are enough full members for one. */
  | { readonly code: 'enough-members'; readonly blocs: readonly string[] }
  /** The rule set lets these blocs form no organisation together. */
  | { readonly code: 'not-in-rules'; readonly blocs: readonly string[] }
  /** The text names no grouping of the district's blocs. */
  | { readonly code: 'not-understood' }
  /** The members are not known: the choice is held against nothing. */
  | { readonly code: 'counts-open' }
  /** Needs the written consent of the direct higher committee (article 21, clause 5), and names none. */
  | { readonly code: 'consent-missing'; readonly blocs: readonly string[] }
  /** Another grouping than the recommended one, and no reason. */
  | { readonly code: 'reason-missing' }
  | { readonly code: 'several'; readonly cells: readonly string[] };

const AGAINST_RULES: readonly ChoiceMark['code'][] = [
  'under-threshold',
  'over-threshold',
  'too-few',
  'enough-members',
  'not-in-rules',
];

/** Whether a choice departs from the rules. */
export function isAgainstRules({ marks }: { readonly marks: readonly ChoiceMark[] }): boolean {
  return marks.some(({ code }) => AGAINST_RULES.includes(code));
}
