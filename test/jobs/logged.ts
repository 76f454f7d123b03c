import type { RunLogOutcome, RunLogRequest } from '../../src/jobs/run-log';
import { writeResults } from '../../src/jobs/write-results';
import { assessed, resultWords } from './main-job';
import { valuesOf, type WorkbookUnderTest } from './workbook-under-test';

export const LOG = 'Nhật ký';
const TABLE = 'KienToan_NhatKy';

type Options = Parameters<typeof assessed>[1] & Partial<RunLogRequest> & { readonly sheet?: string };

/** Plans and writes the results, as the pane does; a log is begun where `isAsked` says so. */
export async function logged(options: Options = {}): Promise<RunLogOutcome> {
  const { isAsked = false, by = 'pane', now = resultWords.now, sheet = 'Khảo sát', ...more } = options;
  const { wordings = resultWords.logWordings, ...planned } = more;
  const { writing, ...assessment } = await assessed(sheet, planned);
  if (!writing.ok) throw new Error(JSON.stringify(writing.trouble));
  const log = { isAsked, by, now, wordings };
  const { outcome, log: came } = await writeResults({ assessment, writing, log });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return came;
}

/** Where the log's table stands; null where there is none. */
export async function logTable(current: WorkbookUnderTest): Promise<string | null> {
  return current.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(TABLE).load('name');
    await context.sync();
    if (table.isNullObject) return null;
    const range = table.getRange().load('address');
    await context.sync();
    return range.address.split('!')[1] ?? '';
  });
}

/** The body of the log: its rows as wide as its own columns. */
export async function logRows(current: WorkbookUnderTest): Promise<unknown[][]> {
  const address = (await logTable(current)) ?? '';
  const last = Number(/\d+$/.exec(address)?.[0]);
  return valuesOf(current, LOG, `A5:R${last}`);
}
