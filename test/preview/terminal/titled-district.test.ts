import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { xlsxOf } from '../../jobs/survey-files';
import { doCommand } from './run-command';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titled-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A file with the district's name in the title alone. */
async function fileOf(title: string, members: readonly [number, number, number]): Promise<string> {
  const [party, front, government] = members;
  const rows = [
    [title, '', '', '', ''],
    ['TT', 'Khối', 'Đảng bộ', 'Chi bộ', 'Đảng viên'],
    [1, 'Khối đảng', 0, 3, party],
    [2, 'Khối MTTQ, đoàn thể', 0, 4, front],
    [3, 'Khối chính quyền', 0, 12, government],
  ];
  const path = join(folder, `${title}.xlsx`);
  await writeFile(path, await xlsxOf({ name: 'Biểu 1', rows }));
  return path;
}

test('a file of one district is assessed, and gathered with others, under the name in its title', async () => {
  const duyXuyen = await fileOf('HUYỆN ỦY DUY XUYÊN', [34, 31, 104]);
  const { code, stdout, stderr } = await doCommand('assess', [duyXuyen, '--json']);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    units: [{ name: 'Huyện Duy Xuyên' }],
    findings: [{ severity: 'note', code: 'district-from-title', cell: 'A1' }],
  });

  const nongSon = await fileOf('Khảo sát huyện Nông Sơn', [21, 12, 70]);
  const out = join(folder, 'all.xlsx');
  const gathered = await doCommand('collect', [duyXuyen, nongSon, '--out', out, '--json']);
  expect([gathered.code, gathered.stderr]).toEqual([0, '']);
  expect(JSON.parse(gathered.stdout)).toMatchObject({
    taken: [
      { units: [{ name: 'Huyện Duy Xuyên', cell: 'A1' }] },
      { units: [{ name: 'Huyện Nông Sơn', cell: 'A1' }] },
    ],
    refused: [],
  });
  const sheet = read(await readFile(out)).Sheets['Khảo sát tổng hợp'];
  const texts = Object.values(sheet ?? {}).map((cell) => (cell as { readonly v?: unknown }).v);
  expect(texts).toEqual(expect.arrayContaining(['Huyện Duy Xuyên', 'Huyện Nông Sơn']));
});
