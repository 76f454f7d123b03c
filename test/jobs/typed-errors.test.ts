import { assessed, writeResults } from './main-job';
import { by, current, fill, results, SHEET } from './rows-of-districts';
import { write } from './workbook-under-test';

/** A row a district; the full members of the first bloc in D3. */
const wide = [
  ['TT', 'Tên đơn vị', 'Khối đảng', '', 'Khối MTTQ, đoàn thể', '', 'Khối chính quyền', ''],
  ['', '', ...[1, 2, 3].flatMap(() => ['Tổng số đảng viên', 'Chính thức'])],
  [1, 'Huyện An', 40, 39, 35, 33, 90, 88],
  [2, 'Huyện Bình', 40, 38, 35, 33, 90, 88],
];

/** The margins of the first district as its cells say them and as a run finds them, and whether they are formulas. */
async function margins() {
  const { decisions, writing } = await assessed(SHEET);
  const [first] = decisions;
  if (!writing.ok || !first) throw new Error(JSON.stringify(writing));
  const found = Object.values(first.verdicts).map((verdict) => ('over' in verdict ? verdict.over : ''));
  const cells = (await results())['Huyện An']?.margins;
  return { cells, found, notLive: writing.notLive };
}

test.each(["'#N/A", "'#REF!", "'#ABC?", '#ABC?', "' #N/A", "' #REF! "])(
  'the text %s among full members is a text as any other: members count as they would beside a note',
  async (text) => {
    await fill(wide);
    await writeResults(SHEET);
    await write(current, SHEET, 'D3', text);
    expect(await margins()).toEqual({ cells: [10, 5, 60], found: [10, 5, 60], notLive: [] });
    const { survey } = await assessed(SHEET);
    expect(survey.findings).toContainEqual(expect.objectContaining({ code: 'count-is-text', cell: 'D3' }));
  },
);

test('a cell for texts in which #N/A was typed is one as well', async () => {
  await fill(wide);
  await writeResults(SHEET);
  await by((sheet) => void (sheet.getRange('D3').numberFormat = [['@']]));
  await write(current, SHEET, 'D3', '#N/A');
  expect(await margins()).toEqual({ cells: [10, 5, 60], found: [10, 5, 60], notLive: [] });
});

test.each(['=NA()', '=1/0', '#N/A'])(
  'the error %s leaves the bloc open, beside a text that looks like one',
  async (error) => {
    await fill(wide);
    await writeResults(SHEET);
    await write(current, SHEET, 'D3', error);
    await write(current, SHEET, 'D4', "'#N/A");
    expect(await margins()).toEqual({ cells: ['', 5, 60], found: ['', 5, 60], notLive: [] });
    const { decisions, survey } = await assessed(SHEET);
    expect(decisions[1]?.verdicts['party']).toMatchObject({ state: 'eligible' });
    const codes = survey.findings.flatMap((finding) =>
      'cell' in finding && ['D3', 'D4'].includes(finding.cell) ? [[finding.cell, finding.code]] : [],
    );
    expect(codes).toEqual([
      ['D3', 'count-is-formula-error'],
      ['D4', 'count-is-text'],
    ]);
  },
);
