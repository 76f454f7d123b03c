import {
  columnId,
  type OwnColumns,
  resultColumns,
  type ResultWording,
} from '../domain/decision/result-columns';
import type { RuleSet } from '../domain/decision/rule-set';
import { valueAt } from '../domain/sheet-values';
import type { Survey } from '../domain/survey/survey';
import { standingWording, type Wordings } from '../domain/wordings';
import type { SheetSnapshot } from '../workbook/read-sheet';

/**
 * The words of the results on a sheet: those of the columns that stand. New columns beside a sheet of rules speak its
 * language, which its word for yes tells; null where there is none.
 */
export function resultsWording(
  wordings: Wordings<ResultWording>,
  { raw }: SheetSnapshot,
  { survey, own, rules }: { readonly survey: Survey; readonly own: OwnColumns; readonly rules: RuleSet },
  yesOfRules: string | null,
): ResultsWording {
  const { first, last } = survey.headerRows;
  // The last header row is another by now where somebody put one below the headings.
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const stands = ({ header, yes }: ResultWording): boolean => {
    const isHeaded = resultColumns(rules, survey.layout).some((column) => {
      const area = own[columnId(column)];
      return area !== undefined && rows.some((row) => valueAt(raw, row, area.column) === header(column));
    });
    return isHeaded || (Object.keys(own).length === 0 && yes === yesOfRules);
  };
  const wording = standingWording(wordings, stands);
  const others = stands(wording) ? [] : wordings.filter((other) => other !== wording);
  return { wording, readIn: [wording, ...others] };
}

interface ResultsWording {
  readonly wording: ResultWording;
  /** In which words a choice may be: those of the cells that count it, or any where nothing tells which those are. */
  readonly readIn: readonly ResultWording[];
}
