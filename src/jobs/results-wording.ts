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
): ResultWording {
  return standingWording(wordings, ({ header, yes }) => {
    const stands = resultColumns(rules, survey.layout).some((column) => {
      const area = own[columnId(column)];
      return area !== undefined && valueAt(raw, survey.headerRows.last, area.column) === header(column);
    });
    return stands || (Object.keys(own).length === 0 && yes === yesOfRules);
  });
}
