import { openSample, type SampleKind } from '../../src/jobs/open-sample';
import { connectNodeClient } from '../../src/preview/host/node-client';
import { newWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { useExcelOf } from '../excel-in-use';

/** A sample workbook's bytes: the sheet that the pane's "Mở mẫu thử" writes, in a workbook of its own. */
export async function surveyWorkbook(kind: SampleKind): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const client = connectNodeClient(workbook);
  useExcelOf(client);
  const { outcome } = await openSample(kind);
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    // A new file has nothing to take back.
    const settings = context.workbook.settings.load('items/key');
    await context.sync();
    for (const setting of settings.items) setting.delete();
    await context.sync();
  });
  return saveWorkbook(workbook);
}
