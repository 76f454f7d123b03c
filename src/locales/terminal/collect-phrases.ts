/** What the command that gathers files says around its results, in one language. */
export interface CollectTerminalPhrases {
  readonly usage: string;
  readonly noFiles: string;
  readonly noOutput: string;
  readonly outIsInput: string;
  unknownPreference(value: string): string;
  unknownLayout(value: string): string;
  taken(sheets: number, units: number): string;
  sheet(file: string, sheet: string, units: number, findings: number): string;
  refused(count: number): string;
  conflicts(count: number): string;
  /** Under a district from several places: the place that was taken. */
  chosen(source: string): string;
  /** While files are read, to somebody who waits. */
  reading(done: number, total: number): string;
  readonly resolveByPrefer: string;
  changes(added: number, replaced: number, unchanged: number): string;
  takenOut(rows: readonly string[]): string;
  kept(rows: readonly string[]): string;
  withoutColumn(headers: readonly string[]): string;
  readonly nothingToWrite: string;
}
