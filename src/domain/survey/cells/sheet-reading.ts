import type { Area } from '../../address';
import type { BlocWords, HeaderReader } from '../header/header-text';
import type { ReadingChoice } from '../reading-choice';
import type { SheetCells } from './sheet-cells';

/** A sheet that is being read, and by what. */
export interface SheetReading {
  readonly name: string;
  readonly cells: SheetCells;
  readonly merges: readonly Area[];
  readonly blocs: readonly BlocWords[];
  readonly read: HeaderReader;
  readonly choice: ReadingChoice;
}
