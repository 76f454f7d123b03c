import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';
import { readSurvey } from '../../src/domain/survey/read-survey';
import type { Survey } from '../../src/domain/survey/survey';
import { blocs as blocWords } from '../domain/survey/sheet-of';
import { rawSheetOfXlsx, worksheetOf } from './raw-sheet-of-xlsx';
import { surveyWorkbook } from './survey-workbook';

const SHEET = 'Khảo sát';
const BLOCS = ['party', 'front', 'government'] as const;
const THRESHOLD = 30;

const file = new Uint8Array(readFileSync('assets/samples/khao-sat-quang-nam-2012.xlsx'));
const raw = rawSheetOfXlsx(file, SHEET);
const reading = readSurvey(raw, { blocs: blocWords });
if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
const survey: Survey = reading.survey;

/** A district's counts by bloc, as whole numbers. */
const districts = survey.districts.map(({ name, counts }) => {
  const of = (bloc: string, measure: 'committees' | 'cells' | 'members') => {
    const count = counts[bloc]?.[measure];
    return count?.state === 'whole' ? count.value : NaN;
  };
  const blocOf = (bloc: string) => ({
    committees: of(bloc, 'committees'),
    cells: of(bloc, 'cells'),
    members: of(bloc, 'members'),
  });
  return { name, party: blocOf('party'), front: blocOf('front'), government: blocOf('government') };
});

describe('the sample survey of Quảng Nam, read by a second reader', () => {
  test('has the eighteen units in order, and nothing is in the way', () => {
    expect(survey.districts.map(({ key }) => key)).toEqual([
      'tp tam ky',
      'tp hoi an',
      ...[
        'dien ban',
        'duy xuyen',
        'dai loc',
        'thang binh',
        'que son',
        'nong son',
        'nui thanh',
        'phu ninh',
      ].map((n) => `h ${n}`),
      ...[
        'tien phuoc',
        'hiep duc',
        'phuoc son',
        'nam giang',
        'dong giang',
        'tay giang',
        'bac tra my',
        'nam tra my',
      ].map((n) => `h ${n}`),
    ]);
    expect(survey.findings).toEqual([]);
    expect([survey.headerRows, survey.numberRow, survey.totalRow]).toEqual([{ first: 5, last: 7 }, 8, 27]);
    expect(survey.area).toEqual({ row: 5, column: 0, rowCount: 23, columnCount: 12 });
  });

  test('has the published totals', () => {
    const total = (bloc: (typeof BLOCS)[number]) =>
      (['committees', 'cells', 'members'] as const).map((measure) =>
        districts.reduce((sum, district) => sum + district[bloc][measure], 0),
      );
    expect(BLOCS.map(total)).toEqual([
      [2, 46, 591],
      [1, 63, 459],
      [0, 200, 1880],
    ]);
  });

  test('gives the published results: 11 of three committees, 7 of two, 18 of government', () => {
    const separate = districts.filter(
      ({ party, front }) => party.members >= THRESHOLD && front.members >= THRESHOLD,
    );
    const merged = districts.filter(
      ({ party, front }) =>
        party.members < THRESHOLD && front.members < THRESHOLD && party.members + front.members >= THRESHOLD,
    );
    expect([separate.length, merged.length]).toEqual([11, 7]);
    expect(districts.every(({ government }) => government.members >= THRESHOLD)).toBe(true);
  });

  test('has a bloc of 30, one of 29, and two blocs of 30 together', () => {
    const members = districts.flatMap(({ party, front }) => [party.members, front.members]);
    expect(members).toEqual(expect.arrayContaining([29, 30]));
    expect(districts.map(({ party, front }) => party.members + front.members)).toContain(30);
  });

  test('every organisation has members enough: 30 for a committee, 3 for a cell', () => {
    for (const district of districts) {
      for (const bloc of BLOCS) {
        const { committees, cells, members } = district[bloc];
        expect(members).toBeGreaterThanOrEqual(committees * 30 + cells * 3);
        // Under 30 each, or they would be committees.
        expect(members - committees * 30).toBeLessThan(committees > 0 ? Infinity : cells * 30);
      }
    }
  });

  test('says that the numbers of single districts are invented', () => {
    expect(raw.values.flat().filter((value) => /SỐ LIỆU MẪU.*giả định/.test(String(value)))).toHaveLength(1);
  });

  test('marks the three pilots', () => {
    const pilots = survey.districts.filter(({ row }) => raw.values[row]?.[11] === 'Làm điểm');
    expect(pilots.map(({ name }) => name)).toEqual([
      'Huyện Duy Xuyên',
      'Huyện Thăng Bình',
      'Huyện Phước Sơn',
    ]);
  });

  test('adds its total row up by formulas with their results', () => {
    const sheet = worksheetOf(file, SHEET);
    expect(sheet['E28']).toMatchObject({ f: 'SUM(E10:E27)', v: 591 });
    expect(sheet['K28']).toMatchObject({ f: 'SUM(K10:K27)', v: 1880 });
  });

  test('is what the script makes', async () => {
    const everything = { readStyles: true } as const;
    expect(await readXlsx(file, everything)).toEqual(
      await readXlsx(await surveyWorkbook('districts'), everything),
    );
  });

  test('and so is the sample by organisations', async () => {
    const listed = new Uint8Array(readFileSync('assets/samples/khao-sat-theo-to-chuc-2012.xlsx'));
    const everything = { readStyles: true } as const;
    expect(await readXlsx(listed, everything)).toEqual(
      await readXlsx(await surveyWorkbook('organisations'), everything),
    );
  });

  test('keeps the header in view and on every printed page', async () => {
    const workbook = await readXlsx(file, { readStyles: true });
    expect(workbook.sheets[0]?.freezePane).toEqual({ rows: 9, columns: 2 });
    expect(workbook.sheets[0]?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      printTitlesRow: '$6:$9',
    });
  });
});
