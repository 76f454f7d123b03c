import { choiceNames } from '../domain/survey/choice-names';
import type { ReadingChoice } from '../domain/survey/reading-choice';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { saveReadingChoice } from '../workbook/save-reading-choice';
import { selectedColumn, type SelectedColumn } from '../workbook/selected-column';

/** How a survey is to be read from now on, on this sheet. */
export interface ReadingToKeep {
  readonly sheet: string;
  readonly choice: ReadingChoice;
  /** A row of the header: chosen columns are pointed at there. */
  readonly row: number;
}

/** Keeps how a sheet is to be read, in the workbook itself: whoever opens it reads it so. */
export async function chooseReading({ sheet, choice, row }: ReadingToKeep, watch?: RunWatch): Promise<void> {
  await runExcel((context) => saveReadingChoice(context, sheet, choiceNames(choice, row)), watch);
}

/** The column that is selected, to be taken for a field. */
export async function askSelectedColumn(watch?: RunWatch): Promise<SelectedColumn> {
  return runExcel(selectedColumn, watch);
}
