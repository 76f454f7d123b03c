import type { Locale } from '../../host/document/entry';
import { readEntry } from '../../host/document/entry';
import type { HostSheet } from '../../host/document/sheet';
import { isValid, validationAt } from '../../host/document/validation-check';
import type { ValidationRule } from '../../host/document/validation-rule';
import { placeEntry } from '../../host/document/write-cells';
import type { HostWorkbook } from '../../host/document/workbook';
import { flagAttribute } from '../../host/file/xml';
import type { CellPlace } from '../grid/cell-place';

/** How strictly a rule insists: `stop` does not let the value in, the others ask or tell. */
export type RefusalStyle = 'stop' | 'warning' | 'information';

/** What Excel says when a typed value does not keep to the cell's rule. */
export interface Refusal {
  readonly style: RefusalStyle;
  readonly title: string | undefined;
  readonly message: string | undefined;
}

function refusalOf({ element }: ValidationRule): Refusal {
  const { errorStyle, errorTitle, error } = element.attributes;
  const style = errorStyle === 'warning' || errorStyle === 'information' ? errorStyle : 'stop';
  return { style, title: errorTitle, message: error };
}

/** Tries a typed text against the rule of its cell and leaves no trace; undefined where nothing is against it. */
export function refusalFor(
  workbook: HostWorkbook,
  sheet: HostSheet,
  { row, column }: CellPlace,
  text: string,
  locale: Locale,
): Refusal | undefined {
  const rule = validationAt(sheet, row, column);
  if (!rule || text === '' || !flagAttribute(rule.element, 'showErrorMessage')) return undefined;
  const before = sheet.cell(row, column);
  const copy = before && { ...before };
  try {
    placeEntry(workbook, sheet, row, column, readEntry(text, locale));
    return isValid(workbook, sheet, row, column) ? undefined : refusalOf(rule);
  } finally {
    if (copy) sheet.rows.get(row)?.set(column, copy);
    else sheet.removeCell(row, column);
    workbook.calculation.cellChanged(sheet, row, column);
  }
}
