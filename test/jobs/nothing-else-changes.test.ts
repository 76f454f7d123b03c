import fc from 'fast-check';
import { type Area, parseReference } from '../../src/domain/address';
import { newWorkbook } from '../../src/preview/host/workbook-file';
import { undo } from '../../src/jobs/undo';
import { planResultsOn } from '../../src/jobs/plan-results';
import { writePlan } from '../../src/jobs/write-plan';
import { lookOf } from './look-of-workbook';
import { resultWords, rules, writeChecklists } from './main-job';
import { REGISTER_SHEETS } from './undo-report';
import { underTest, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Biểu 1';
const RENAMED = 'Biểu đã đổi tên';
const RULES = 'Quy định';
const NOTE = 'của tôi';

/** A row for each district, or a row for each of its base organisations, two in a bloc. */
type Layout = 'districts' | 'organisations';

/** A survey as some clerk made it: one or two header rows, some counts unreadable, something to its right. */
interface RandomSurvey {
  readonly layout: Layout;
  /** Lists: district and bloc on every row, or once; the two organisations of a bloc have one name, or two. */
  readonly repeatsNames: boolean;
  readonly hasNamesakes: boolean;
  readonly firstRow: number;
  readonly twoHeaderRows: boolean;
  readonly counts: readonly (readonly (number | string)[])[];
  readonly beside: string;
  readonly fill: string;
  readonly width: number;
  /** Sheet column that the person chooses for the results; null leaves it to the add-in. */
  readonly startColumn: number | null;
  /** How the results are asked for. */
  readonly content: 'formulas' | 'values';
}

const count = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 80 }) },
  { weight: 1, arbitrary: fc.constantFrom('', 'x', '32 đv', 1.5, -3) },
);
const randomSurvey = (layout: Layout): fc.Arbitrary<RandomSurvey> =>
  fc.record({
    layout: fc.constant(layout),
    repeatsNames: layout === 'districts' ? fc.constant(true) : fc.boolean(),
    hasNamesakes: fc.boolean(),
    firstRow: fc.integer({ min: 0, max: 4 }),
    twoHeaderRows: fc.boolean(),
    counts: fc.array(fc.array(count, { minLength: 9, maxLength: 9 }), {
      minLength: 1,
      maxLength: layout === 'districts' ? 6 : 3,
    }),
    beside: fc.constantFrom('', 'ghi chú', '=1+1'),
    fill: fc.constantFrom('#FFFF00', '#DDEBF7'),
    width: fc.integer({ min: 20, max: 120 }),
    startColumn: fc.option(fc.integer({ min: 14, max: 18 })),
    content: fc.constantFrom('formulas', 'values'),
  });

type Step =
  | { readonly kind: 'results' | 'checklists' | 'undo' }
  | { readonly kind: 'count'; readonly row: number; readonly column: number; readonly value: number | string }
  | { readonly kind: 'format'; readonly row: number; readonly column: number }
  | { readonly kind: 'insert-row' | 'insert-column' | 'delete-row'; readonly at: number }
  | { readonly kind: 'sort'; readonly column: number; readonly ascending: boolean; readonly isWhole: boolean }
  | { readonly kind: 'note'; readonly row: number; readonly column: number }
  | { readonly kind: 'rename' };

const step = (layout: Layout): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Step>({ kind: 'results' }) },
    { weight: 2, arbitrary: fc.constant<Step>({ kind: 'checklists' }) },
    { weight: 3, arbitrary: fc.constant<Step>({ kind: 'undo' }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('count' as const),
        row: fc.nat(lastRow(layout)),
        column: fc.integer({ min: 1, max: 9 }),
        value: count,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('format' as const),
        row: fc.nat(lastRow(layout)),
        column: fc.integer({ min: 0, max: 9 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('insert-row' as const, 'insert-column' as const, 'delete-row' as const),
        at: fc.nat(8),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('sort' as const),
        column: fc.nat(9),
        ascending: fc.boolean(),
        // Without the results, which then stand beside other rows; the totals that a survey of districts lacks do not.
        isWhole: layout === 'districts' ? fc.constant(true) : fc.boolean(),
      }),
    },
    {
      weight: 2,
      // Beside the survey: before a run, right of its results, or among them.
      arbitrary: fc.record({
        kind: fc.constant('note' as const),
        row: fc.nat(9),
        column: fc.integer({ min: 11, max: 44 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'rename' }) },
  );

const BLOCS = ['Khối đảng', 'Khối MTTQ, đoàn thể', 'Khối chính quyền'];
const MEASURES = ['ĐB cơ sở', 'CB cơ sở', 'Đảng viên'];
const WIDTH = 10;

const lastRow = (layout: Layout) => (layout === 'districts' ? 5 : 17);
const nameOf = (district: number) => `Huyện ${String.fromCharCode(65 + district)}`;

interface Written {
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly (string | number)[])[];
}

function districtRows({ twoHeaderRows, counts }: RandomSurvey): Written {
  return {
    head: twoHeaderRows
      ? [
          ['Tên đơn vị', ...BLOCS.flatMap((bloc) => [bloc, '', ''])],
          ['', ...BLOCS.flatMap(() => MEASURES)],
        ]
      : [['Tên đơn vị', ...BLOCS.flatMap((bloc) => MEASURES.map((measure) => `${measure} ${bloc}`))]],
    rows: counts.map((numbers, index) => [nameOf(index), ...numbers]),
  };
}

function organisationRows({ twoHeaderRows, counts, repeatsNames, hasNamesakes }: RandomSurvey): Written {
  const names = ['Huyện', 'Khối', 'Tên tổ chức cơ sở đảng', 'Loại hình'];
  const more = ['Dự bị', 'Cấp ủy viên', 'Ghi chú', 'Ghi chú 2'];
  return {
    head: twoHeaderRows
      ? [
          [...names, 'Đảng viên', '', ...more],
          ['', '', '', '', 'Tổng số', 'Chính thức', '', '', '', ''],
        ]
      : [[...names, 'Tổng số đảng viên', 'Chính thức', ...more]],
    rows: counts.flatMap((numbers, district) =>
      BLOCS.flatMap((bloc, place) =>
        [0, 1].map((of) => [
          repeatsNames || (place === 0 && of === 0) ? nameOf(district) : '',
          repeatsNames || of === 0 ? bloc : '',
          `Chi bộ ${district + 1}${place + 1}${hasNamesakes ? '' : of + 1}`,
          'Chi bộ cơ sở',
          numbers[place * 3 + of] ?? '',
          numbers[place * 3 + of] ?? '',
          ...['', '', '', ''],
        ]),
      ),
    ),
  };
}

async function build(current: WorkbookUnderTest, survey: RandomSurvey): Promise<void> {
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = SHEET;
    const { head, rows } = survey.layout === 'districts' ? districtRows(survey) : organisationRows(survey);
    const range = sheet.getRangeByIndexes(survey.firstRow, 0, head.length + rows.length, WIDTH);
    range.values = [...head, ...rows].map((cells) => [...cells]);
    if (survey.twoHeaderRows && survey.layout === 'districts') {
      for (const column of [1, 4, 7]) sheet.getRangeByIndexes(survey.firstRow, column, 1, 3).merge();
      sheet.getRangeByIndexes(survey.firstRow, 0, 2, 1).merge();
    }
    sheet.getRangeByIndexes(survey.firstRow, 0, head.length, WIDTH).format.fill.color = survey.fill;
    range.format.columnWidth = survey.width;
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    if (survey.beside !== '')
      sheet.getRangeByIndexes(survey.firstRow + 1, 12, 1, 1).formulas = [[survey.beside]];
    context.workbook.names.add('CuaToi', range);
    // A rule of the person's own that reaches over the columns where results will stand.
    const rule = sheet.getRangeByIndexes(survey.firstRow, 0, 8, 26).conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=FALSE';
    await context.sync();
  });
}

/** What a person does; false for a run of the add-in's, which only one of the two workbooks gets. */
async function byHand(
  current: WorkbookUnderTest,
  { firstRow, twoHeaderRows, counts, layout }: RandomSurvey,
  given: Step,
): Promise<void> {
  const body = firstRow + (twoHeaderRows ? 2 : 1);
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    if (given.kind === 'rename') {
      sheet.name = RENAMED;
    } else if (given.kind === 'delete-row') {
      sheet
        .getRangeByIndexes(body + given.at, 0, 1, 1)
        .getEntireRow()
        .delete('Up');
    } else if (given.kind === 'count') {
      sheet.getRangeByIndexes(body + given.row, given.column, 1, 1).values = [[given.value]];
    } else if (given.kind === 'format') {
      sheet.getRangeByIndexes(body + given.row, given.column, 1, 1).format.font.bold = true;
    } else if (given.kind === 'insert-row') {
      sheet
        .getRangeByIndexes(body + given.at, 0, 1, 1)
        .getEntireRow()
        .insert('Down');
      // Excel gives an inserted row the looks of the row above, the add-in's columns included: that is Excel's doing.
      sheet
        .getRangeByIndexes(body + given.at, 0, 1, 1)
        .getEntireRow()
        .clear('Formats');
    } else if (given.kind === 'sort') {
      const { column: key, ascending, isWhole } = given;
      const rows = layout === 'districts' ? counts.length : counts.length * 6;
      sheet.getRangeByIndexes(body, 0, rows, isWhole ? 64 : WIDTH).sort.apply([{ key, ascending }]);
    } else if (given.kind === 'note') {
      sheet.getRangeByIndexes(firstRow + given.row, given.column, 1, 1).values = [[NOTE]];
    } else if (given.kind === 'insert-column') {
      sheet
        .getRangeByIndexes(0, 1 + given.at, 1, 1)
        .getEntireColumn()
        .insert('Right');
    }
    await context.sync();
  });
}

async function byAddIn(
  current: WorkbookUnderTest,
  kind: 'results' | 'checklists' | 'undo',
  { startColumn, content }: Pick<RandomSurvey, 'startColumn' | 'content'>,
): Promise<void> {
  if (kind === 'undo') await undo();
  const sheet = await sheetName(current);
  const planned = await planResultsOn({ sheet, rules, ...resultWords, startColumn, content });
  // A survey that its person's edits made unreadable is left alone, and so are its checklists.
  if (!planned.ok) return;
  if (kind === 'results' && planned.writing.ok) await writePlan(planned.writing.plan);
  if (kind === 'checklists') await writeChecklists(sheet);
}

async function sheetName(current: WorkbookUnderTest): Promise<string> {
  return current.run(async (context) => {
    const first = context.workbook.worksheets.getFirst().load('name');
    await context.sync();
    return first.name;
  });
}

/** The areas that the add-in's hidden names cover. */
async function ownAreas(current: WorkbookUnderTest): Promise<readonly Area[]> {
  return current.run(async (context) => {
    const names = context.workbook.worksheets.getFirst().names.load('items/name,items/formula');
    await context.sync();
    return names.items
      .filter(({ name }) => name.startsWith('_kt.'))
      .flatMap(({ formula }) => parseReference(String(formula))?.area ?? []);
  });
}

/** The result cells that a run would take for somebody's. */
async function typedOver(current: WorkbookUnderTest): Promise<readonly string[]> {
  const planned = await planResultsOn({
    sheet: await sheetName(current),
    rules,
    ...resultWords,
    placeMissing: false,
  });
  if (!planned.ok || !planned.writing.ok) return [];
  return planned.writing.plan.typedOver.map(({ cell }) => cell);
}

/** How many cells of the person's sheet hold the note; a formula that shows what was chosen holds none. */
async function notesOf(current: WorkbookUnderTest): Promise<number> {
  return current.run(async (context) => {
    const used = context.workbook.worksheets.getFirst().getUsedRange(true).load('formulas');
    await context.sync();
    return used.formulas.flat().filter((value) => value === NOTE).length;
  });
}

test.each([['districts'], ['organisations']] as const)(
  'after any runs, edits and undoings of a survey of %s nothing outside the add-in’s own cells differs',
  async (layout) => {
    await fc.assert(
      fc.asyncProperty(
        randomSurvey(layout),
        fc.array(step(layout), { minLength: 2, maxLength: 7 }),
        async (survey, steps) => {
          const alone = underTest(newWorkbook());
          await build(alone, survey);
          // The last workbook put under test is the one that the add-in's jobs speak to.
          const current = underTest(newWorkbook());
          await build(current, survey);
          for (const given of steps) {
            if (given.kind === 'results' || given.kind === 'checklists' || given.kind === 'undo') {
              await byAddIn(current, given.kind, survey);
            } else {
              await byHand(alone, survey, given);
              await byHand(current, survey, given);
            }
          }
          const own = await ownAreas(current);
          // A sheet that is compared with areas left out leaves out the hidden names as well.
          const nowhere: Area = { row: 999, column: 999, rowCount: 1, columnCount: 1 };
          const except = { [await sheetName(current)]: [...own, nowhere] };
          const looks = lookOf(current, except).filter(
            ({ sheet }) => ![...REGISTER_SHEETS, RULES].includes(sheet),
          );
          const expected = lookOf(alone, except);
          expect(looks).toEqual(expected);
          // What the person typed among the add-in's own cells, which are not compared, is there as well.
          expect(await notesOf(current)).toBe(await notesOf(alone));
          // And where nobody typed among them, a next run takes them all for its own.
          // A sort tears a list apart whose names stand once: of whom its rows are then, nobody can tell.
          // Nor is there any telling rows of one name apart once the results stand beside other rows, nor reading a list's
          // formulas, which speak of other rows, once these were sorted and one came or went.
          const isSorted = steps.some(({ kind }) => kind === 'sort');
          const isMixed =
            survey.hasNamesakes && steps.some((given) => given.kind === 'sort' && !given.isWhole);
          const isBroken =
            layout === 'organisations' &&
            survey.content === 'formulas' &&
            steps.some(({ kind }) => kind === 'delete-row' || kind === 'insert-row');
          const isTorn = isSorted && (!survey.repeatsNames || isMixed || isBroken);
          if (!isTorn && !steps.some(({ kind }) => kind === 'note'))
            expect(await typedOver(current)).toEqual([]);
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
  },
);
