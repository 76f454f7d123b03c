import type { HostName } from '../document/name';
import type { HostSheet, HostTable } from '../document/sheet';

/** What the calculation needs to know of a workbook. */
export interface CalculatedWorkbook {
  readonly sheets: readonly HostSheet[];
  findSheet(name: string): HostSheet | undefined;
  findTable(name: string): HostTable | undefined;
  findName(name: string, scope: HostSheet | null): HostName | undefined;
  /** A formula whose references all name their sheet. */
  qualify(formula: string, sheet: HostSheet): string;
}
