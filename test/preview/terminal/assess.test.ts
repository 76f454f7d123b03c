import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { shortSampleFile } from '../../jobs/workbook-under-test';
import { doCommand, runCommand } from './run-command';

const SAMPLE = 'assets/samples/khao-sat-quang-nam-2012.xlsx';
let folder: string;
/** The sample with five of its districts: a register of all takes long. */
let few: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assess-'));
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

test('prints the published figures as one object, and writes a whole workbook', async () => {
  const out = inFolder('out.xlsx');
  const before = await readFile(SAMPLE);
  const { code, stdout, stderr } = await run(SAMPLE, '--out', out, '--json');
  expect([code, stderr]).toEqual([0, '']);
  const printed = JSON.parse(stdout) as Record<string, unknown> & { units: unknown[] };
  expect(Object.keys(printed)).toEqual([
    'sheet',
    'layout',
    'ruleSet',
    'units',
    'totals',
    'findings',
    'written',
  ]);
  expect(printed).toMatchObject({
    sheet: 'Khảo sát',
    layout: 'wide',
    ruleSet: 'cap-huyen-2012',
    totals: {
      units: 18,
      before: 312,
      after: 47,
      members: 2930,
      eligible: { party: 11, front: 11, government: 18 },
      merged: 7,
    },
    findings: [],
  });
  expect(printed.units[7]).toEqual({
    name: 'Huyện Nông Sơn',
    cell: 'B17',
    members: { party: 18, front: 12, government: 64 },
    verdicts: { party: 'short', front: 'short', government: 'eligible' },
    grouping: [['party', 'front'], ['government']],
    consent: false,
    committees: 2,
    choice: null,
  });
  const workbook = read(await readFile(out));
  expect(workbook.SheetNames).toEqual([
    'Khảo sát',
    'Quy định',
    'Danh mục công việc',
    'Kế hoạch',
    'Xin chậm',
    'Quy trình',
  ]);
  expect(workbook.Sheets['Khảo sát']?.['V28']).toMatchObject({ v: 47 });
  expect(await readFile(SAMPLE)).toEqual(before);
});

test('run on its own output it changes nothing', async () => {
  const first = inFolder('first.xlsx');
  const second = inFolder('second.xlsx');
  await assess(few, '--out', first);
  const { code, stdout } = await run(first, '--out', second, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ written: [] });
});

test('speaks English when asked to', async () => {
  const { code, stdout } = await assess(SAMPLE, '--lang', 'en');
  expect(code).toBe(0);
  expect(stdout).toContain('Base organisations: 312 → 47');
  expect(stdout).toContain('Government: large enough for a base committee in 18/18 districts');
});

describe('exit code 1', () => {
  test.each([
    ['a text file', 'not-a-workbook.xlsx', 'TT,Tên đơn vị\n', run],
    ['an empty file', 'empty.xlsx', '', assess],
  ])('for %s, naming it, with nothing written', async (_, name, content, begin) => {
    const input = inFolder(name);
    const out = inFolder(`${name}.out.xlsx`);
    await writeFile(input, content);
    const { code, stdout, stderr } = await begin(input, '--out', out);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`Không mở được tệp ${input}`);
    expect(await readdir(folder)).not.toContain(`${name}.out.xlsx`);
  });

  test('for a file that is not there', async () => {
    expect((await assess(inFolder('nowhere.xlsx'))).code).toBe(1);
  });

  test('where the output cannot be written, and nothing half-written is left', async () => {
    const { code, stderr } = await assess(few, '--out', inFolder('no-such-folder/out.xlsx'));
    expect(code).toBe(1);
    expect(stderr).toContain('Không ghi được tệp');
  });
});

describe('exit code 2', () => {
  test.each([
    [[], 'cần đúng một tệp'],
    [[SAMPLE, 'second.xlsx'], 'cần đúng một tệp'],
    [[SAMPLE, '--nhanh'], 'không có tùy chọn --nhanh'],
    [[SAMPLE, '--rules', 'x'], 'cap-huyen-2012'],
    [[SAMPLE, '--lang', 'fr'], 'không có ngôn ngữ “fr”'],
    [[SAMPLE, '--sheet', 'Biểu 9'], 'hiện có: Khảo sát'],
    [[SAMPLE, '--out'], 'thiếu giá trị'],
  ])('for %j', async (words, message) => {
    const { code, stdout, stderr } = await assess(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Cách dùng:');
  });

  test('is what its process ends with', async () => {
    expect(await run(SAMPLE, '--nhanh')).toEqual(await assess(SAMPLE, '--nhanh'));
  });

  test('for an output that is the input, under whatever path', async () => {
    const copy = inFolder('copy.xlsx');
    await copyFile(SAMPLE, copy);
    const { code, stderr } = await assess(copy, '--out', join(folder, '.', 'x', '..', 'copy.xlsx'));
    expect(code).toBe(2);
    expect(stderr).toContain('trùng với tệp đọc vào');
    expect(await readFile(copy)).toEqual(await readFile(SAMPLE));
  });
});
