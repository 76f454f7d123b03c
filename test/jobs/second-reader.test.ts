import { read, type WorkBook } from '@e965/xlsx';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice, withoutResults } from '../libre-office-file';
import { writeChecklists, writeResults } from './main-job';
import { sampleUnderTest } from './workbook-under-test';

const SURVEY = 'Khảo sát';
const REGISTER = 'Danh mục công việc';

let file: Uint8Array;

beforeAll(async () => {
  const current = await sampleUnderTest();
  await writeResults();
  await writeChecklists();
  file = await saveWorkbook(current.workbook);
});

const cell = (workbook: WorkBook, sheet: string, address: string) =>
  workbook.Sheets[sheet]?.[address] as { v?: unknown; f?: string; t?: string } | undefined;

/** The published figures where the workbook has to say them, by whichever reader. */
function expectFigures(workbook: WorkBook): void {
  expect(['M28', 'N28', 'O28', 'Q28'].map((address) => cell(workbook, SURVEY, address)?.v)).toEqual([
    11, 11, 18, 47,
  ]);
  expect(
    ['C28', 'D28', 'E28', 'F28', 'G28', 'H28', 'I28', 'J28', 'K28'].map((a) => cell(workbook, SURVEY, a)?.v),
  ).toEqual([2, 46, 591, 1, 63, 459, 0, 200, 1880]);
  expect(['A5', 'B5', 'C5', 'D5', 'E5'].map((address) => cell(workbook, REGISTER, address)?.v)).toEqual([
    267, 267, 0, 0, 0,
  ]);
}

function errorCells(workbook: WorkBook): readonly string[] {
  return workbook.SheetNames.flatMap((name) =>
    Object.entries(workbook.Sheets[name] ?? {}).flatMap(([address, value]) =>
      (value as { t?: string }).t === 'e' ? [`${name}!${address}`] : [],
    ),
  );
}

test('the written file reads the same in a second library, with no error value', () => {
  const workbook = read(file);
  expect(workbook.SheetNames).toEqual([SURVEY, REGISTER]);
  expectFigures(workbook);
  expect(errorCells(workbook)).toEqual([]);
  const hidden = workbook.Workbook?.Names?.filter(({ Name }) => Name.startsWith('_kt.')) ?? [];
  // Six columns and the mark of the sheet.
  expect(hidden.map(({ Name, Sheet }) => [Name, Sheet])).toHaveLength(7);
});

testWithLibreOffice('LibreOffice calculates the same figures, with no error value', async () => {
  const bare = await withoutResults(file);
  expect(cell(read(bare), SURVEY, 'Q28')?.v).toBeUndefined();
  const workbook = read(await convertedByLibreOffice(bare, 'xlsx:Calc MS Excel 2007 XML'));
  expectFigures(workbook);
  expect(errorCells(workbook)).toEqual([]);
});
