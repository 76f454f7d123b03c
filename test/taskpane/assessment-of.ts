import { decideSurvey } from '../../src/domain/decision/decide';
import { figuresOf } from '../../src/domain/decision/figures';
import { planResults } from '../../src/domain/decision/results-plan';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { QUANG_NAM_2012 } from '../../src/domain/sample/quang-nam-2012';
import type { RawSheet, RawValue } from '../../src/domain/survey/cells/raw-sheet';
import { readSurvey } from '../../src/domain/survey/read-survey';
import type { Assessment } from '../../src/jobs/assess';
import type { ResultWriting } from '../../src/jobs/plan-results';
import { sheetWording } from '../../src/locales/sheet-wording';

/** A district's name and the members of party, front and government, as typed into the sheet. */
export type Line = readonly [name: string, party: RawValue, front: RawValue, government: RawValue];

/** The published case: 18 districts, 11 of them with three committees. */
export const QUANG_NAM: readonly Line[] = QUANG_NAM_2012.map(({ name, party, front, government }) => [
  name,
  party.members,
  front.members,
  government.members,
]);

/** What the pane gets to show for a survey of these lines, each bloc with one base cell for every five members. */
export function assessmentOf(lines: readonly Line[]): Assessment & { readonly writing: ResultWriting } {
  const sheet = sheetOfLines(lines);
  const reading = readSurvey(sheet, district2012);
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  const { survey } = reading;
  const decisions = decideSurvey(survey, district2012);
  const planning = planResults({
    sheet,
    survey,
    decisions,
    rules: district2012,
    wording: sheetWording('vi', district2012).results,
    own: {},
    formulaAt: () => '',
    mark: { value: 'mark', isNew: true },
    leftBehind: null,
    firstFreeColumn: survey.area.column + survey.area.columnCount,
    startColumn: null,
    placeMissing: true,
    standingNames: {},
    content: 'formulas',
    standing: 'formulas',
    yes: 'Có',
    replaceTypedOver: false,
  });
  const writing = planning.ok
    ? {
        ...planning,
        content: 'formulas' as const,
        language: 'vi',
        rulesSheet: null,
        runLog: { kind: 'off' as const },
      }
    : planning;
  return {
    survey,
    sheetId: '{00000001-0000-4000-8000-000000000000}',
    own: {},
    rules: district2012,
    rulesSheet: null,
    decisions,
    figures: figuresOf(decisions, district2012),
    strayChoices: [],
    choiceColumn: null,
    sources: [],
    writing,
  };
}

function sheetOfLines(lines: readonly Line[]): RawSheet {
  const blocs = ['Khối đảng', 'Khối MTTQ, đoàn thể', 'Khối chính quyền'];
  const values: RawValue[][] = [
    ['STT', 'Tên đơn vị', ...blocs.flatMap((bloc) => [bloc, '', ''])],
    ['', '', ...blocs.flatMap(() => ['Đảng bộ cơ sở', 'Chi bộ cơ sở', 'Đảng viên'])],
    ...lines.map(([name, ...members], index) => [
      index + 1,
      name,
      ...members.flatMap((count) => [
        0,
        typeof count === 'number' ? Math.max(1, Math.floor(count / 5)) : 1,
        count,
      ]),
    ]),
  ];
  return {
    name: 'Khảo sát',
    origin: { row: 0, column: 0 },
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: [2, 5, 8].map((column) => ({ row: 0, column, rowCount: 1, columnCount: 3 })),
    tables: [],
  };
}
