/**
 * `npm run bench`: how work grows with the survey, as ratios measured side by side in one run. A ratio near the
 * growth of the rows is linear work; far above it, something is done once too often for each row.
 */
import { decideSurvey } from '../../src/domain/decision/decide';
import { district2012 as rules } from '../../src/domain/decision/rule-sets/district-2012';
import { readSurvey } from '../../src/domain/survey/read-survey';
import type { RawSheet, RawValue } from '../../src/domain/survey/cells/raw-sheet';
import { writePlan } from '../../src/jobs/write-plan';
import { newWorkbook } from '../../src/preview/host/workbook-file';
import { assessed, planOf, proposeChecklists } from '../jobs/main-job';
import { underTest } from '../jobs/workbook-under-test';

const SMALL = 200;
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

async function compare(name: string, work: (districts: number) => unknown): Promise<void> {
  const small = await best(() => work(SMALL));
  const large = await best(() => work(SMALL * GROWTH));
  const ratio = (large / small).toFixed(1);
  process.stdout.write(
    `${name.padEnd(42)} ${ratio.padStart(6)} × for ${GROWTH} × the rows  (${large.toFixed(0)} ms)\n`,
  );
}

async function filled(districts: number): Promise<void> {
  const current = underTest(newWorkbook());
  await current.run(async (context) => {
    const values = rowsOf(districts);
    context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, values.length, 10).values = values;
    await context.sync();
  });
}

async function main(): Promise<void> {
  await compare('read a survey', (districts) => readSurvey(rawSheet(districts), rules));
  await compare('read and decide', (districts) => {
    const reading = readSurvey(rawSheet(districts), rules);
    if (reading.ok) decideSurvey(reading.survey, rules);
  });
  await compare('read, decide and write through the client', async (districts) => {
    await filled(districts);
    await writePlan(planOf(await assessed('Sheet1')));
  });
  await compare('plan the register', async (districts) => {
    await filled(districts);
    await proposeChecklists('Sheet1');
  });
}

void main();
