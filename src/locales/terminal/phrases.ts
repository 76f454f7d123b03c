/** What the terminal says around the results, in one language. */
export interface TerminalPhrases {
  readonly usage: string;
  wrongUse(detail: string): string;
  unknownOption(option: string): string;
  readonly oneInput: string;
  missingValue(option: string): string;
  readonly outIsInput: string;
  unknownRules(id: string, known: readonly string[]): string;
  unknownLanguage(tag: string): string;
  unknownSheet(name: string, known: readonly string[]): string;
  severalSurveys(sheets: readonly string[]): string;
  readonly noSurvey: string;
  cannotOpen(file: string): string;
  cannotWrite(file: string): string;
  sheetRead(sheet: string, rules: string): string;
  eligible(bloc: string, count: number, of: number): string;
  merged(count: number, of: number): string;
  organisations(before: string, after: string): string;
  readonly notKnown: string;
  members(total: string): string;
  withOptions(count: number): string;
  /** Of them so many depart from the rules, and so many are not understood. */
  chosen(count: number, against: number, notUnderstood: number): string;
  strayChoices(cells: readonly string[]): string;
  open(count: number): string;
  findings(count: number): string;
  typedOver(cells: readonly string[]): string;
  wrote(file: string, addresses: readonly string[]): string;
  readonly nothingToWrite: string;
}
