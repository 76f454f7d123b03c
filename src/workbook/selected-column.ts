/** A column of a sheet, from 0. */
export interface SelectedColumn {
  readonly sheet: string;
  readonly column: number;
}

/** The first column of what is selected, and the sheet on which it is. */
export async function selectedColumn(context: Excel.RequestContext): Promise<SelectedColumn> {
  const range = context.workbook.getSelectedRange().load('columnIndex');
  const sheet = range.worksheet.load('name');
  await context.sync();
  return { sheet: sheet.name, column: range.columnIndex };
}
