import { isDateFormat } from '../../host/document/date-format';
import type { CellStyle } from '../../host/document/cell-style';
import type { Locale } from '../../host/document/entry';
import { displayText } from '../../host/document/number-format';
import type { HostSheet } from '../../host/document/sheet';
import { isError } from '../../host/document/value';
import type { HostWorkbook } from '../../host/document/workbook';

function numberText(value: number, style: CellStyle, locale: Locale): string {
  const local = (text: string): string => (locale === 'vi' ? text.replace('.', ',') : text);
  if (style.numberFormat.includes('%')) return `${local(String(Number((value * 100).toPrecision(15))))}%`;
  if (isDateFormat(style.numberFormat) && value >= 0) {
    const day = locale === 'vi' ? 'dd/mm/yyyy' : 'm/d/yyyy';
    if (value < 1) return displayText(value, 'h:mm:ss', locale);
    return displayText(value, Number.isInteger(value) ? day : `${day} h:mm:ss`, locale);
  }
  return local(String(Number(value.toPrecision(15))));
}

/** What the formula bar and the cell under the cursor show when it is edited. */
export function editText(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  locale: Locale,
): string {
  const cell = sheet.cell(row, column);
  const style = workbook.styles.style(sheet.styleAt(row, column));
  if (cell && cell.formula !== null) return `=${cell.formula}`;
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'number') return numberText(value, style, locale);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return style.quotePrefix ? `'${value}` : value;
}
