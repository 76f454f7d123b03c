import { read, type WorkBook } from '@e965/xlsx';
import { columnLetters } from '../../src/domain/address';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice, withoutResults } from '../libre-office-file';
import { writeChecklists, writeResults } from './main-job';
import { sampleUnderTest } from './workbook-under-test';

const SURVEY = 'Khảo sát';
const RULES = 'Quy định';
const REGISTER = 'Danh mục công việc';
/** M to AI. */
const RESULT_COLUMNS = Array.from({ length: 24 }, (_, index) => columnLetters(12 + index));

let file: Uint8Array;

beforeAll(async () => {
  const current = await sampleUnderTest();
  await writeResults();
  await writeChecklists(SURVEY, { all: true });
  file = await saveWorkbook(current.workbook);
});

const cell = (workbook: WorkBook, sheet: string, address: string) =>
  workbook.Sheets[sheet]?.[address] as { v?: unknown; f?: string; t?: string } | undefined;

/** The published figures where the workbook has to say them, by whichever reader. */
function expectFigures(workbook: WorkBook): void {
  expect(['M28', 'O28', 'Q28', 'U28', 'V28'].map((a) => cell(workbook, SURVEY, a)?.v)).toEqual([
    11, 11, 18, 312, 47,
  ]);
  // TP Tam Kỳ, Huyện Nông Sơn: 48, 34, 157 and 18, 12, 64 members.
  expect(['N10', 'P10', 'R10', 'S10', 'V10'].map((a) => cell(workbook, SURVEY, a)?.v)).toEqual([
    18, 4, 127, 1, 3,
  ]);
  expect(['M17', 'N17', 'P17', 'R17', 'S17', 'V17'].map((a) => cell(workbook, SURVEY, a)?.v)).toEqual([
    'Chưa đủ',
    -12,
    -18,
    34,
    2,
    2,
  ]);
  expect(
    ['C28', 'D28', 'E28', 'F28', 'G28', 'H28', 'I28', 'J28', 'K28'].map((a) => cell(workbook, SURVEY, a)?.v),
  ).toEqual([2, 46, 591, 1, 63, 459, 0, 200, 1880]);
  expect(['A5', 'B5', 'C5', 'D5', 'E5'].map((address) => cell(workbook, REGISTER, address)?.v)).toEqual([
    746, 746, 0, 0, 0,
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
  expect(workbook.SheetNames).toEqual([SURVEY, RULES, REGISTER, 'Kế hoạch', 'Xin chậm', 'Quy trình']);
  expectFigures(workbook);
  expect(errorCells(workbook)).toEqual([]);
  const names = workbook.Workbook?.Names ?? [];
  const hiddenOn = (sheet: string) =>
    names.filter(
      ({ Name, Sheet }) => Name.startsWith('_kt.') && Sheet === workbook.SheetNames.indexOf(sheet),
    );
  // Twenty-four columns and the mark of the sheet; of the rules, what they are, their words, their areas and their number.
  expect([hiddenOn(SURVEY).length, hiddenOn(RULES).length]).toEqual([25, 8]);
  expect(names.filter(({ Name, Sheet }) => Name.startsWith('KT_') && Sheet === undefined)).toHaveLength(14);
});

testWithLibreOffice('LibreOffice calculates the same figures, with no error value', async () => {
  const bare = await withoutResults(file);
  expect(cell(read(bare), SURVEY, 'V28')?.v).toBeUndefined();
  const workbook = read(await convertedByLibreOffice(bare, 'xlsx:Calc MS Excel 2007 XML'));
  expectFigures(workbook);
  expect(errorCells(workbook)).toEqual([]);
  const written = read(file);
  for (let row = 10; row <= 27; row += 1) {
    for (const column of RESULT_COLUMNS) {
      const address = `${column}${row}`;
      expect([address, cell(workbook, SURVEY, address)?.v ?? '']).toEqual([
        address,
        cell(written, SURVEY, address)?.v ?? '',
      ]);
    }
  }
});
