/**
 * `npm run bench`: how work grows with the survey and with the files that are gathered, as ratios measured side by side
 * in one run. A ratio near the growth is linear work; far above it, something is done once too often for each row.
 */
import { decideSurvey } from '../../src/domain/decision/decide';
import { district2012 as rules } from '../../src/domain/decision/rule-sets/district-2012';
import { readSurvey } from '../../src/domain/survey/read-survey';
import type { RawSheet, RawValue } from '../../src/domain/survey/cells/raw-sheet';
import { writePlan } from '../../src/jobs/write-plan';
import { type ChosenFile, planCollectionIn, readFiles } from '../../src/jobs/collect-surveys';
import { collectedWording } from '../../src/locales/sheet/collected-wording';
import type { HostWorkbook } from '../../src/preview/host/document/workbook';
import { newWorkbook } from '../../src/preview/host/workbook-file';
import { assessed, planOf, proposeChecklists } from '../jobs/main-job';
import { fileOf, LAYOUTS, PROVINCE } from '../jobs/survey-files';
import { underTest } from '../jobs/workbook-under-test';

const ROWS = 200;
const FILES = 10;
const GROWTH = 10;

function rowsOf(districts: number): RawValue[][] {
  const blocs = ['Khối đảng', 'Khối MTTQ', 'Khối chính quyền'];
  const measures = ['ĐB cơ sở', 'CB cơ sở', 'Đảng viên'];
  return [
    ['Tên đơn vị', ...blocs.flatMap((bloc) => measures.map((measure) => `${measure} ${bloc}`))],
    ...Array.from({ length: districts }, (_, index) => [
      `Huyện số ${index + 1}`,
      ...[0, 3, 20 + (index % 25), 0, 4, 20 + (index % 17), 0, 9, 60 + (index % 40)],
    ]),
  ];
}

function rawSheet(districts: number): RawSheet {
  const values = rowsOf(districts);
  return {
    name: 'Sheet1',
    origin: { row: 0, column: 0 },
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: [],
    tables: [],
  };
}

/** The best of a few runs, in milliseconds: noise only ever adds. */
async function best(work: () => unknown, runs = 3): Promise<number> {
  let shortest = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

async function compare(
  name: string,
  work: (size: number) => unknown,
  { of: what, small: size } = { of: 'rows', small: ROWS },
): Promise<void> {
  const small = await best(() => work(size));
  const large = await best(() => work(size * GROWTH));
  const ratio = (large / small).toFixed(1);
  process.stdout.write(
    `${name.padEnd(42)} ${ratio.padStart(6)} × for ${GROWTH} × the ${what}  (${large.toFixed(0)} ms)\n`,
  );
}

/** Files of one district each, in layouts that take turns: no two of them name the same district. */
async function districtFiles(count: number): Promise<readonly ChosenFile[]> {
  const files: Promise<ChosenFile>[] = [];
  for (let index = 0; index < count; index += 1) {
    const district = PROVINCE.districts[index % PROVINCE.districts.length];
    const layout = LAYOUTS[index % LAYOUTS.length];
    if (!district || !layout) throw new Error('no districts');
    const province = { districts: [{ ...district, name: `Xã số ${index + 1}` }] };
    files.push(fileOf(`${index + 1}.xlsx`, province, layout));
  }
  return Promise.all(files);
}

/** Gathers the files into a workbook. */
async function gather(files: readonly ChosenFile[]): Promise<void> {
  const collected = await readFiles(files, rules);
  const taken = collected?.taken ?? [];
  const planning = await planCollectionIn({ taken, rules, wording: collectedWording(rules) });
  if (!planning.ok || planning.changes.added.length + planning.changes.unchanged !== files.length)
    throw new Error('not gathered');
  await writePlan(planning.plan);
}

async function filled(districts: number, workbook = newWorkbook()): Promise<void> {
  const current = underTest(workbook);
  await current.run(async (context) => {
    const values = rowsOf(districts);
    context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, values.length, 10).values = values;
    await context.sync();
  });
}

/** How fast the host calculates is not what is asked. */
const withoutCalculating = () => newWorkbook({ calculates: false });

/** A workbook with the register of so many districts. */
async function withRegister(districts: number): Promise<HostWorkbook> {
  const workbook = withoutCalculating();
  await filled(districts, workbook);
  const { ok } = await writePlan((await proposeChecklists('Sheet1')).plan);
  if (!ok) throw new Error('not written');
  return workbook;
}

async function main(): Promise<void> {
  await compare('read a survey', (districts) => readSurvey(rawSheet(districts), rules));
  await compare('read and decide', (districts) => {
    const reading = readSurvey(rawSheet(districts), rules);
    if (reading.ok) decideSurvey(reading.survey, rules);
  });
  await compare('read, decide and write through the client', async (districts) => {
    await filled(districts, withoutCalculating());
    await writePlan(planOf(await assessed('Sheet1')));
  });
  await compare('plan the register', async (districts) => {
    await filled(districts);
    await proposeChecklists('Sheet1');
  });
  const registers = { of: 'districts', small: 20 };
  const [few, many] = [await withRegister(registers.small), await withRegister(registers.small * GROWTH)];
  await compare(
    'look whether a register is up to date',
    async (districts) => {
      underTest(districts === registers.small ? few : many);
      await proposeChecklists('Sheet1');
    },
    registers,
  );
  const files = await districtFiles(FILES * GROWTH);
  const growing = { of: 'files', small: FILES };
  await compare('read chosen files', (count) => readFiles(files.slice(0, count), rules), growing);
  await compare(
    'gather files into a new sheet',
    async (count) => {
      underTest(newWorkbook());
      await gather(files.slice(0, count));
    },
    growing,
  );
  await compare(
    'gather files, and the same again',
    async (count) => {
      underTest(newWorkbook());
      await gather(files.slice(0, count));
      await gather(files.slice(0, count));
    },
    growing,
  );
}

void main();
