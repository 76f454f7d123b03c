/** What the pane says of rules; loaded with its screen. */
export interface RulesText {
  readonly title: string;
  readonly introduction: string;
  readonly inUse: string;
  readonly facts: {
    readonly name: string;
    readonly validFrom: string;
    readonly sheet: string;
    readonly noSheet: string;
  };
  readonly cannotDecide: (sheet: string) => string;
  readonly notes: string;
  readonly toCell: (cell: string) => string;
  readonly toSheet: string;
  /** Sheets of rules that no result follows. */
  readonly notFollowed: (sheets: readonly string[]) => string;
  readonly notFollowedBody: string;
  readonly differences: string;
  readonly noDifferences: string;
  readonly fromSaved: string;
  /** What an own set has otherwise than the one that it was made from. */
  readonly fromOriginal: (name: string) => string;
  /** The set of a sheet whose values are no longer those of the set that is kept. */
  readonly onSheet: (name: string, sheet: string) => string;
  /** Why a set can neither be written nor saved: what is named under this heading. */
  readonly seeCheck: (heading: string) => string;
  readonly leaving: string;
  readonly leavingBody: string;
  readonly stay: string;
  readonly giveUp: string;
  readonly edit: string;
  readonly set: string;
  readonly ownSet: (name: string) => string;
  readonly limits: string;
  readonly notWhole: string;
  readonly parts: string;
  readonly remove: string;
  readonly removeOf: (part: string) => string;
  readonly addMerge: string;
  readonly add: string;
  readonly names: string;
  readonly nameIn: { readonly vi: string; readonly en: string };
  readonly validFrom: string;
  readonly shortNameIn: (bloc: string, language: 'vi' | 'en') => string;
  readonly check: string;
  readonly sound: string;
  readonly write: string;
  readonly save: string;
  readonly saveFirst: string;
  readonly forget: string;
  readonly exchange: string;
  readonly exported: string;
  readonly download: string;
  readonly take: string;
  readonly takeHint: string;
  readonly saved: (name: string) => string;
  readonly forgotten: string;
  readonly taken: (name: string) => string;
  /** The workbook has the set of the file already. */
  readonly takenBefore: (name: string) => string;
  /** The set of the file is one that ships. */
  readonly takenShipped: (name: string) => string;
  /** The file has the id of `standing`, which says something else. */
  readonly bothStand: (standing: string, name: string) => string;
  /** The name of a set of a file whose id another set has; `number` counts such copies from 1. */
  readonly received: (name: string, number: number) => string;
  readonly refused: string;
  /** What reading again does to the draft. */
  readonly readAgainHint: string;
}
