import { read, utils } from '@e965/xlsx';
import { changesNothing, writtenCells } from '../../src/domain/plan';
import { listOrganisations } from '../../src/jobs/list-organisations';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import { newWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { fillCountry } from '../jobs/country-survey';
import { assessed, organisationWords, proposeChecklists, rules } from '../jobs/main-job';
import { underTest, type WorkbookUnderTest } from '../jobs/workbook-under-test';
import { convertedByLibreOffice, hasLibreOffice } from '../libre-office-file';

const SHEET = 'Sheet1';
const REGISTER = 'Danh mục công việc';
const LIST = 'Danh sách tổ chức đảng';
/** Of Excel on the web, for one request and for its answer. */
const LIMIT = 5 * 1024 * 1024;

const say = (line: string) => process.stdout.write(`${line}\n`);

function fail(line: string): void {
  process.exitCode = 1;
  say(`FAILS: ${line}`);
}

/**
 * `npm run prove-register -- 705`: the register of so many districts, and the list of their counted organisations to be
 * filled in, written through Microsoft's client within the limits of a request, planned again, calculated by LibreOffice,
 * and taken back. The host's own engine looks through every district of a lookup, which takes it hours: it does not
 * calculate here.
 */
async function proveRegister(districts: number): Promise<void> {
  const current = underTest(newWorkbook({ calculates: false }));
  await fillCountry(current, districts);
  await listed(current);
  const { connection } = current.client;
  const before = connection.batches;
  connection.largest = { request: 0, response: 0 };
  const { items, plan } = await proposeChecklists(SHEET);
  const outcome = await writePlan(plan);
  const { request, response } = connection.largest;
  say(`${districts} districts: ${items.length} rows, ${writtenCells(plan)} cells`);
  say(`${connection.batches - before} batches, the largest ${request} bytes, the largest answer ${response}`);
  if (!outcome.ok) {
    fail(JSON.stringify(outcome.trouble));
    return;
  }
  if (Math.max(request, response) > LIMIT) fail(`more than ${LIMIT} bytes at once`);
  if (!changesNothing((await proposeChecklists(SHEET)).plan)) fail('a second run would write again');

  if (hasLibreOffice) await calculated(await saveWorkbook(current.workbook), items.length);
  else say('LibreOffice is not there: nothing was calculated.');

  const { canUndo, isRemembered } = outcome.receipt;
  if (!isRemembered) say('too large to be remembered: a later run asks before it writes over its cells');
  if (!canUndo) {
    say('too large to be taken back by the add-in, which says so');
    return;
  }
  const undone = await undo();
  if (!undone.ok || undone.report.kept.length > 0) fail(JSON.stringify(undone));
  const left = current.workbook.sheets.map(({ name }) => name).filter((name) => name !== LIST);
  if (left.join() !== SHEET) fail(`${left.join()} stand after all was taken back`);
}

/** The list to be filled in comes, and a second run changes nothing of it. */
async function listed({ client }: WorkbookUnderTest): Promise<void> {
  const { connection } = client;
  const read = await assessed(SHEET);
  const before = connection.batches;
  connection.largest = { request: 0, response: 0 };
  const { outcome } = await listOrganisations(read, rules, organisationWords());
  const { request, response } = connection.largest;
  if (!outcome.ok) {
    fail(JSON.stringify(outcome.trouble));
    return;
  }
  const [written] = outcome.receipt.written;
  say(`list of organisations: ${written?.address ?? ''}, ${outcome.receipt.cells} cells`);
  say(`${connection.batches - before} batches, the largest ${request} bytes, the largest answer ${response}`);
  if (Math.max(request, response) > LIMIT) fail(`more than ${LIMIT} bytes at once`);
  const again = await listOrganisations(await assessed(SHEET), rules, organisationWords());
  if (!again.outcome.ok || again.outcome.receipt.cells > 0) fail('a second run would write the list again');
}

/** What LibreOffice makes of the formulas: none may be an error, and each row finds its district's row in the plan. */
async function calculated(file: Uint8Array, rows: number): Promise<void> {
  const book = read(await convertedByLibreOffice(file, 'xlsx:Calc MS Excel 2007 XML'));
  for (const [name, sheet] of Object.entries(book.Sheets)) {
    const cells = Object.values(sheet) as readonly { readonly t?: string }[];
    const errors = cells.filter(({ t }) => t === 'e').length;
    if (errors > 0) fail(`${errors} cells of ${name} are errors`);
  }
  const register = book.Sheets[REGISTER];
  const table = register ? utils.sheet_to_json<string[]>(register, { header: 1, defval: '' }) : [];
  const head = table.findIndex((cells) => cells.includes('Mã việc'));
  const at = (name: string) => table[head]?.indexOf(name) ?? -1;
  const body = table.slice(head + 1).filter((cells) => (cells[at('Mã việc')] ?? '') !== '');
  const ofDistricts = body.filter((cells) => cells[at('Huyện, thị xã, thành phố')] !== 'Chung các đơn vị');
  const found = ofDistricts.filter((cells) => Number(cells[at('Dòng kế hoạch')]) > 0).length;
  say(
    `LibreOffice: ${body.length} rows; of ${ofDistricts.length} of districts ${found} find theirs in the plan`,
  );
  if (body.length !== rows) fail(`${rows} rows were written`);
  if (found !== ofDistricts.length) fail('not every row finds its district in the plan');
}

void proveRegister(Number(process.argv[2] ?? 705));
