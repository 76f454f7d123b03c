import type { Area } from '../address';
import { countsOf } from '../decision/groupings';
import { countedMembers } from '../decision/verdict';
import { type CellContent, emptyPlan, type Plan, type SourceCells } from '../plan';
import { isOtherOutcome } from './changed-districts';
import { scenarioLooks } from './scenario-looks';
import { figureOf, scenarioFigures } from './scenario-figures';
import { SCENARIO_COLUMNS, type ScenarioColumn, type ScenarioWording } from './scenario-wording';
import { blocsWithoutFull, type Side, type WhatIf } from './what-if';

/** The figures stand across, so that the header below them stays in sight without filling the window. */
const ROWS = { title: 0, guide: 1, differences: 2, figures: 3, header: 7 } as const;

/** The number of the row and the name of the district. */
const LEADING = 2;

/** Room for the longest word of a heading in bold, and the button of its filter below. */
const NARROW = 14;

/** Three lines in bold; the rows of the headings stay in sight, so they must not grow with a name. */
const HEADING = 50;

const WIDTHS: Readonly<Record<ScenarioColumn, number>> = {
  before: NARROW,
  afterNow: NARROW,
  afterTried: NARROW,
  committeesNow: NARROW,
  committeesTried: NARROW,
  changed: NARROW,
  groupingNow: 40,
  groupingTried: 40,
};

export interface ScenarioInput {
  readonly whatIf: WhatIf;
  /** The sheet that holds the survey. */
  readonly surveySheet: string;
  readonly wording: ScenarioWording;
  /** Names that no sheet and no table of the workbook has. */
  readonly sheet: string;
  readonly table: string;
  readonly sources: readonly SourceCells[];
}

/** Plans a new sheet that records what changed rules would come to, beside the rules in use. It holds values: a record. */
export function planScenario({ whatIf, surveySheet, wording, sheet, table, sources }: ScenarioInput): Plan {
  const { now, tried } = whatIf;
  const { blocs, committeeThreshold } = tried.rules;
  const figures = scenarioFigures(tried.rules);
  const withoutFull = blocsWithoutFull(tried);
  const reason = withoutFull.length > 0 ? [wording.withoutFull(withoutFull)] : [];
  const columnCount = LEADING + blocs.length + SCENARIO_COLUMNS.length;
  const whole: Area = { row: ROWS.header, column: 0, rowCount: now.decisions.length + 1, columnCount };
  const block = (row: number, column: number, content: readonly (readonly CellContent[])[]) => ({
    sheet,
    area: { row, column, rowCount: content.length, columnCount: content[0]?.length ?? 0 },
    content,
    found: null,
    anchor: null,
  });
  const valuesOf = (side: Side) => figures.map((figure) => figureOf(figure, side));
  return {
    ...emptyPlan('scenario'),
    sources,
    newSheets: [
      {
        name: sheet,
        frozenRows: ROWS.header + 1,
        frozenColumns: LEADING,
        print: { titleRows: { first: ROWS.header, last: ROWS.header }, landscape: true, columns: null },
      },
    ],
    cells: [
      block(ROWS.title, 0, [[wording.title(surveySheet)]]),
      block(ROWS.guide, 0, [[wording.guide(now.chosenOtherwise)]]),
      block(ROWS.differences, 0, [[[wording.differences(whatIf.differences), ...reason].join(' ')]]),
      block(ROWS.figures, LEADING - 1, [
        [wording.figures, ...figures.map((figure) => wording.figure(figure))],
        [wording.sides.now, ...valuesOf(now)],
        [wording.sides.tried, ...valuesOf(tried)],
      ]),
      block(ROWS.header, 0, [
        [
          wording.headers.number,
          wording.headers.district,
          ...blocs.map(({ id }) => wording.membersHeader(id, committeeThreshold.basis)),
          ...SCENARIO_COLUMNS.map((column) => wording.headers[column]),
        ],
      ]),
      block(ROWS.header + 1, 0, districtRows(whatIf, wording)),
    ],
    formats: scenarioLooks({
      sheet,
      title: ROWS.title,
      guide: ROWS.guide,
      differences: ROWS.differences,
      figures: { row: ROWS.figures, column: LEADING - 1, rowCount: 3, columnCount: figures.length + 1 },
      whole,
      numbers: { first: LEADING, count: columnCount - LEADING - 2 },
    }),
    columnWidths: [
      ...[6, 24, ...blocs.map(() => NARROW), ...SCENARIO_COLUMNS.map((column) => WIDTHS[column])].map(
        (characters, column) => ({ sheet, column, characters }),
      ),
    ],
    rowHeights: [
      { sheet, row: ROWS.figures, points: HEADING },
      { sheet, row: ROWS.header, points: HEADING },
    ],
    fittedRows: [{ sheet, area: { ...whole, row: ROWS.header + 1, rowCount: now.decisions.length } }],
    tables: [{ sheet, name: table, area: whole, isNew: true }],
  };
}

/** Both decisions of a district in a row; a count that is open stays blank. */
function districtRows({ now, tried }: WhatIf, wording: ScenarioWording): readonly (readonly CellContent[])[] {
  const { blocs, committeeThreshold } = tried.rules;
  return now.decisions.flatMap((decision, index) => {
    const other = tried.decisions[index];
    if (!other) return [];
    const { district } = decision;
    const cells: Readonly<Record<ScenarioColumn, CellContent>> = {
      before: decision.before ?? '',
      afterNow: decision.after ?? '',
      afterTried: other.after ?? '',
      committeesNow: decision.committees ?? '',
      committeesTried: other.committees ?? '',
      changed: wording.isChanged(isOtherOutcome(decision.outcome, other.outcome)),
      groupingNow: wording.grouping(decision),
      groupingTried: wording.grouping(other),
    };
    const members = blocs.map(({ id }): CellContent => {
      const count = countedMembers(countsOf(district, id), committeeThreshold.basis);
      return count.state === 'whole' ? count.value : '';
    });
    return [[index + 1, district.name, ...members, ...SCENARIO_COLUMNS.map((column) => cells[column])]];
  });
}
