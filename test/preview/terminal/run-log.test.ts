import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { openWorkbook, saveWorkbook } from '../../../src/preview/host/workbook-file';
import { shortSampleFile, underTest, write } from '../../jobs/workbook-under-test';
import { doCommand, runCommand } from './run-command';

let folder: string;
/** The sample with five of its districts. */
let few: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-log-'));
  few = inFolder('few.xlsx');
  await writeFile(few, await shortSampleFile());
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** As a person runs it: in a process of its own. */
const run = (...words: readonly string[]) => runCommand('assess', words);
const assess = (...words: readonly string[]) => doCommand('assess', words);
const inFolder = (name: string) => join(folder, name);
const sheetsOf = async (name: string) => read(await readFile(inFolder(name)));

/** A copy of the file with other cells. */
async function typed(
  from: string,
  to: string,
  cells: readonly (readonly [string, string, string | number])[],
) {
  const current = underTest(await openWorkbook(new Uint8Array(await readFile(inFolder(from)))));
  for (const [sheet, address, value] of cells) await write(current, sheet, address, value);
  await writeFile(inFolder(to), await saveWorkbook(current.workbook));
}

test('a log is begun by --log alone, and goes on by itself', async () => {
  await assess(few, '--out', inFolder('plain.xlsx'), '--values');
  expect((await sheetsOf('plain.xlsx')).SheetNames).not.toContain('Nhật ký');

  const { code } = await run(few, '--out', inFolder('first.xlsx'), '--values', '--log');
  expect(code).toBe(0);
  const first = (await sheetsOf('first.xlsx')).Sheets['Nhật ký'];
  expect(first?.['C5']).toMatchObject({ v: 'Dòng lệnh' });
  expect(first?.['R5']).toMatchObject({ v: 'Lần đầu' });

  await typed('first.xlsx', 'changed.xlsx', [['Khảo sát', 'E10', 29]]);
  await run(inFolder('changed.xlsx'), '--out', inFolder('second.xlsx'));
  const second = (await sheetsOf('second.xlsx')).Sheets['Nhật ký'];
  expect(second?.['R6']).toMatchObject({
    v: 'TCCSĐ sau kiện toàn 13 → 12; Đảng bộ cơ sở sau kiện toàn 13 → 12; Lập chung 2 → 3',
  });
});

test('a log that cannot be written is named, and the results are written', async () => {
  await assess(few, '--out', inFolder('begun.xlsx'), '--values', '--log');
  await typed('begun.xlsx', 'broken.xlsx', [
    ['Khảo sát', 'E10', 29],
    ['Nhật ký', 'F4', 'Mức'],
  ]);
  const { code, stdout, stderr } = await assess(
    inFolder('broken.xlsx'),
    '--out',
    inFolder('out.xlsx'),
    '--json',
  );
  expect(code).toBe(0);
  expect(stderr).toContain('Chưa ghi được nhật ký: bảng trên trang “Nhật ký” thiếu cột Ngưỡng.');
  expect(JSON.parse(stdout)).toMatchObject({ totals: { after: 12 } });
  const workbook = await sheetsOf('out.xlsx');
  expect(workbook.Sheets['Khảo sát']?.['M10']).toMatchObject({ v: 'Chưa đủ' });
  expect(workbook.Sheets['Nhật ký']?.['A6']).toBeUndefined();
});
