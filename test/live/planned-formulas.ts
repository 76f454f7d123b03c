import { cellAddress } from '../../src/domain/address';
import { decideSurvey } from '../../src/domain/decision/decide';
import { planResults } from '../../src/domain/decision/results-plan';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { columnId } from '../../src/domain/decision/result-columns';
import type { RawSheet, RawValue } from '../../src/domain/survey/cells/raw-sheet';
import { readSurvey } from '../../src/domain/survey/read-survey';
import { sheetWording } from '../../src/locales/sheet-wording';

/** A cell of the results that calculates itself, with what the engine says of the same numbers. */
export interface PlannedFormula {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  readonly formula: string;
  readonly value: RawValue;
}

/** What the results of a survey are planned as, right of it. */
export interface PlannedResults {
  readonly formulas: readonly PlannedFormula[];
  readonly districts: number;
  /** Cells of districts that are values, by the kind of their column. */
  readonly values: ReadonlyMap<string, number>;
}

/** Reads the sheet and decides it as the add-in does; throws where it is no survey. */
export function plannedFormulas(sheet: RawSheet, rules: RuleSet): PlannedResults {
  const reading = readSurvey(sheet, rules);
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  const { survey } = reading;
  const decisions = decideSurvey(survey, rules);
  const wording = sheetWording('vi', rules).results;
  const planning = planResults({
    sheet,
    survey,
    decisions,
    rules,
    wording,
    yes: wording.yes,
    own: {},
    formulaAt: () => '',
    mark: { value: 'mark', isNew: true },
    leftBehind: null,
    firstFreeColumn: survey.area.column + survey.area.columnCount,
    startColumn: null,
    placeMissing: true,
    content: 'formulas',
    standing: 'formulas',
    replaceTypedOver: false,
  });
  if (!planning.ok) throw new Error(JSON.stringify(planning.trouble));
  const kinds = new Map(
    planning.columns.map(({ column, area }) => [area.column, columnId(column).split('.')[0] ?? '']),
  );
  const ofDistricts = new Set(survey.districts.map(({ row }) => row));
  const formulas: PlannedFormula[] = [];
  const values = new Map<string, number>();
  for (const { area, content } of planning.plan.cells) {
    const kind = kinds.get(area.column) ?? '';
    for (const [offset, [content0]] of content.entries()) {
      const row = area.row + offset;
      if (content0 === null || content0 === undefined || !ofDistricts.has(row)) continue;
      if (typeof content0 === 'object') {
        const cell = cellAddress(row, area.column);
        formulas.push({ cell, row, column: area.column, kind, ...content0 });
      } else values.set(kind, (values.get(kind) ?? 0) + 1);
    }
  }
  return { formulas, districts: survey.districts.length, values };
}
