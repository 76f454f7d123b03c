/** A worksheet that a person can see, in tab order. */
export interface SheetEntry {
  readonly name: string;
  readonly isActive: boolean;
}

/** The visible worksheets of the workbook. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetEntry[]> {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  const active = context.workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  return sheets.items
    .filter(({ visibility }) => visibility === Excel.SheetVisibility.visible)
    .map(({ name }) => ({ name, isActive: name === active.name }));
}
