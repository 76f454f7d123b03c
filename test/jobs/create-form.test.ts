import { QUANG_NAM_2012 } from '../../src/domain/sample/quang-nam-2012';
import { assess } from '../../src/jobs/assess';
import { undo } from '../../src/jobs/undo';
import { filledForm, newForm, organisationRows, PROVINCE, typeInto, wideRows } from './filled-form';
import { assessed, rules, resultWords, writeResults } from './main-job';
import { blankUnderTest, reopened, valuesOf, write } from './workbook-under-test';

const KINDS = ['wide', 'by-organisation'] as const;
const BLOCS = ['party', 'front', 'government'];
const NAMES = QUANG_NAM_2012.map(({ name }) => name);

async function troubleOf(sheet: string) {
  const assessing = await assess({ sheet, rules, wordings: resultWords.wordings });
  return assessing.ok ? null : assessing.trouble;
}

async function findingsOf(sheet: string) {
  const { survey } = await assessed(sheet);
  return survey.findings.map(({ code, cell }) => `${code} ${cell}`);
}

/** The numbers and what follows from them, without where they stood. */
async function decided(sheet: string) {
  const { survey, decisions } = await assessed(sheet);
  return {
    findings: survey.findings,
    districts: decisions.map(({ district, verdicts, outcome, before, after }) => ({
      name: district.name,
      counts: BLOCS.map((bloc) =>
        (['committees', 'cells', 'members', 'fullMembers'] as const).map((measure) => {
          const count = district.counts[bloc]?.[measure];
          return count?.state === 'whole' ? count.value : '?';
        }),
      ),
      verdicts,
      outcome,
      before,
      after,
    })),
  };
}

describe.each(KINDS)('a form %s', (kind) => {
  test.each(['vi', 'en'] as const)(
    'filled in, reads as its numbers without guessing (%s)',
    async (language) => {
      const sheet = await filledForm(blankUnderTest(), kind, language);
      const { survey } = await assessed(sheet);
      expect(survey.layout).toBe(kind);
      expect(survey.columns.map(({ certainty }) => certainty)).toEqual(survey.columns.map(() => 'chosen'));
      const { districts, findings } = await decided(sheet);
      expect(findings).toEqual([]);
      expect(districts.map(({ name, counts }) => [name, ...counts])).toEqual([
        ['TP Tam Kỳ', [1, 1, 48, 44], [0, 1, 30, 29], [0, 2, 104, 102]],
        ['Huyện Nông Sơn', [0, 1, 18, 17], [0, 2, 17, 16], [0, 1, 64, 60]],
        ['Huyện Quế Sơn', [0, 1, 9, 9], [0, 1, 9, 8], [0, 1, 20, 20]],
      ]);
    },
  );

  test('that is empty is not filled in yet, with or without the names of the districts', async () => {
    blankUnderTest();
    expect(await troubleOf(await newForm(kind))).toEqual({ code: 'form-not-filled' });
    expect(await troubleOf(await newForm(kind, { names: NAMES }))).toEqual({ code: 'form-not-filled' });
  });

  test('is read by its names after its headings are changed and columns inserted', async () => {
    const current = blankUnderTest();
    const sheet = await filledForm(current, kind);
    const before = await decided(sheet);
    await current.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.getRange('D:D').insert('Right');
      worksheet.getRange('A:A').insert('Right');
      const header = worksheet.getRangeByIndexes(6, 0, kind === 'wide' ? 3 : 1, 20);
      header.load('values');
      await context.sync();
      header.values = (header.values as string[][]).map((row) =>
        row.map((text) => (text === '' ? '' : 'Đảng viên nữ')),
      );
      await context.sync();
    });
    expect(await decided(sheet)).toEqual(before);
    expect(await decided((await reopened(current), sheet))).toEqual(before);
  });
});

test('results are written beside a filled form and taken back', async () => {
  const current = blankUnderTest();
  const sheet = await filledForm(current, 'wide');
  const before = await decided(sheet);
  await writeResults(sheet);
  expect(await decided(sheet)).toEqual(before);
  expect(await valuesOf(current, sheet, 'S11:T13')).toEqual([
    ['Đủ', 18],
    ['Chưa đủ', -12],
    ['Chưa đủ', -21],
  ]);
  expect(await undo()).toMatchObject({ ok: true, report: { kept: [] } });
  expect(await decided(sheet)).toEqual(before);
});

test('the same province decides the same, written by district or by organisation', async () => {
  const current = blankUnderTest();
  const [wide, listed] = [await filledForm(current, 'wide'), await filledForm(current, 'by-organisation')];
  expect(listed).toBe('Mẫu khảo sát (2)');
  const decision = await decided(wide);
  expect(decision.districts.map(({ after }) => after)).toEqual([3, 2, null]);
  expect(await decided(listed)).toEqual(decision);
});

test('totals and sums calculate, and a sum waits for both of its parts', async () => {
  const current = blankUnderTest();
  const wide = await filledForm(current, 'wide');
  expect(await valuesOf(current, wide, 'A16:R16')).toEqual([
    ['', 'TỔNG CỘNG', 1, 3, 75, 70, 5, 0, 4, 56, 53, 3, 0, 4, 188, 182, 6, ''],
  ]);
  expect(await valuesOf(current, wide, 'E11:E15')).toEqual([[48], [18], [9], [''], ['']]);
  for (const part of ['', 'x', 0.5, -1]) {
    await write(current, wide, 'G11', part);
    expect(await valuesOf(current, wide, 'E11')).toEqual([['']]);
  }
  const listed = await filledForm(current, 'by-organisation');
  expect(await valuesOf(current, listed, 'B69:I69')).toEqual([['TỔNG CỘNG', '', '', '', 319, 305, 14, 36]]);
});

test('a row that is filled in by half says what is missing, and blank rows say nothing', async () => {
  const current = blankUnderTest();
  const wide = await newForm('wide', { rows: 4 });
  await typeInto(current, wide, 'wide', wideRows(PROVINCE).slice(0, 2));
  await write(current, wide, 'G12', '');
  // The probationary members are missing, and so is the sum of which they are a part.
  expect(await findingsOf(wide)).toEqual(['count-missing E12']);

  const listed = await newForm('by-organisation');
  await typeInto(current, listed, 'by-organisation', organisationRows(PROVINCE));
  await write(current, listed, 'H9', '');
  await write(current, listed, 'E10', '');
  await write(current, listed, 'D10', 'Văn phòng');
  expect(await findingsOf(listed)).toEqual(['count-missing F9', 'organisation-type-unknown D10']);
});

test('districts that left their row blank are not passed over once others have filled theirs in', async () => {
  const current = blankUnderTest();
  const sheet = await newForm('wide', { names: PROVINCE.districts.map(({ name }) => name) });
  await typeInto(current, sheet, 'wide', wideRows(PROVINCE).slice(0, 2));
  const findings = await findingsOf(sheet);
  expect(findings).toHaveLength(12);
  expect(findings.every((finding) => /^count-missing [C-Q]13$/.test(finding))).toBe(true);
});
