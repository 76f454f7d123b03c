import { cellAddress } from '../../src/domain/address';
import { arrangementWords } from '../../src/domain/decision/arrangement-words';
import type { TypedChoice } from '../../src/domain/decision/choice';
import { withChoices } from '../../src/domain/decision/choose';
import { decideSurvey } from '../../src/domain/decision/decide';
import { arrangementReader } from '../../src/domain/decision/named-parts';
import { planResults } from '../../src/domain/decision/results-plan';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { columnId } from '../../src/domain/decision/result-columns';
import type { RawSheet, RawValue } from '../../src/domain/survey/cells/raw-sheet';
import type { NamedArea } from '../../src/domain/live/named-areas';
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

export interface StandingCell {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

/** What the results of a survey are planned as, right of it. */
export interface PlannedResults {
  readonly formulas: readonly PlannedFormula[];
  readonly districts: number;
  /** The sheet's own names for whole columns. */
  readonly names: readonly NamedArea[];
  /**
   * What stands beside the formulas: results that are values, and what people have typed into their columns, choices of
   * every kind, with and without what belongs to them.
   */
  readonly beside: readonly StandingCell[];
  /** Cells of districts and organisations that are values, by the kind of their column. */
  readonly values: ReadonlyMap<string, number>;
}

/**
 * Reads the sheet and decides it as the add-in does, with choices in most of its districts; throws where it is no survey.
 */
export function plannedFormulas(sheet: RawSheet, rules: RuleSet): PlannedResults {
  const reading = readSurvey(sheet, rules);
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  const { survey } = reading;
  const wording = sheetWording('vi', rules).results;
  const recommended = decideSurvey(survey, rules);
  const choices = new Map(
    recommended.flatMap((decision, index) => {
      const choice = choiceFor(wording.options(decision), index, decision.district.row);
      return choice ? [[decision.district.key, choice] as const] : [];
    }),
  );
  // In the rows of some that have chosen nothing stands another district's choice.
  const others = new Map(
    recommended
      .filter(({ district: { key } }, index) => !choices.has(key) && index % 2 === 0)
      .map(({ district: { key } }) => [key, 'Huyện khác'] as const),
  );
  const reader = arrangementReader(rules, [arrangementWords(rules, wording.phrases)]);
  const planning = planResults({
    sheet,
    survey,
    decisions: withChoices(recommended, { byDistrict: choices, ofOthers: others }, rules, reader),
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
    standingNames: {},
    content: 'formulas',
    standing: 'formulas',
    replaceTypedOver: false,
  });
  if (!planning.ok) throw new Error(JSON.stringify(planning.trouble));
  const ids = new Map(planning.columns.map(({ column, area }) => [area.column, columnId(column)]));
  const kindOf = (column: number) => ids.get(column)?.split('.')[0] ?? '';
  const rowsOfParts = new Set([...survey.districts, ...survey.organisations].map(({ row }) => row));
  const formulas: PlannedFormula[] = [];
  const values = new Map<string, number>();
  const results: StandingCell[] = [];
  for (const { area, content } of planning.plan.cells) {
    const kind = kindOf(area.column);
    for (const [offset, [content0]] of content.entries()) {
      const row = area.row + offset;
      if (content0 === null || content0 === undefined || !rowsOfParts.has(row)) continue;
      const place = { cell: cellAddress(row, area.column), row, column: area.column };
      if (typeof content0 === 'object') {
        formulas.push({ ...place, kind, ...content0 });
        continue;
      }
      values.set(kind, (values.get(kind) ?? 0) + 1);
      results.push({ ...place, value: content0 });
    }
  }
  const typed = [...ids].flatMap(([column, id]) =>
    [...choices.values()].flatMap((choice): StandingCell[] => {
      if (id !== 'choice' && id !== 'because' && id !== 'consent') return [];
      const value = id === 'choice' ? ` ${choice.text}  ` : choice[id];
      return value === '' ? [] : [{ cell: cellAddress(choice.row, column), row: choice.row, column, value }];
    }),
  );
  const otherRows = survey.districts.filter(({ key }) => others.has(key)).map(({ row }) => row);
  for (const [column, id] of ids) {
    const value = id === 'choice' ? 'Phương án của huyện khác' : id === 'of' ? 'Huyện khác' : null;
    if (value === null) continue;
    typed.push(...otherRows.map((row) => ({ cell: cellAddress(row, column), row, column, value })));
  }
  const names = [
    ...planning.plan.sheetMarks.flatMap((of) => ('area' in of ? [of] : [])),
    ...planning.plan.names,
  ];
  return { formulas, districts: survey.districts.length, names, beside: [...results, ...typed], values };
}

const FOUNDED = /(?:Đảng bộ|Chi bộ) cơ sở ([^·]*[^· ])/g;
const CELLS = /Chi bộ cơ sở [^·]*[^· ]/g;
const FOUNDED_OF = /^Chi bộ cơ sở (.*)$/;
const CONSENT = '(khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp)';

/** Of every fifteen districts two choose nothing, and each of the others in another way. */
function choiceFor(options: readonly string[], index: number, row: number): TypedChoice | null {
  const mixed = options
    .at(0)
    ?.match(CELLS)
    ?.map((cell) => {
      const [, blocs = ''] = FOUNDED_OF.exec(cell) ?? [];
      return options.at(0)?.replace(cell, `Đảng bộ cơ sở ${blocs} ${CONSENT}`);
    });
  const texts: readonly (string | undefined)[] = [
    undefined,
    options.at(0),
    options.at(-1),
    options.at(1)?.toUpperCase(),
    options.at(0)?.replace('Chi bộ', 'Đảng bộ').replace('Đảng bộ cơ sở khối đảng', 'Chi bộ cơ sở khối đảng'),
    'Để lại xem xét sau',
    'Chưa lập đảng bộ cơ sở nào',
    // As it was offered before the members became more: everything by consent.
    options.at(0)?.replaceAll(FOUNDED, `Đảng bộ cơ sở $1 ${CONSENT}`),
    undefined,
    // One part by consent, the others as the numbers have them; in another order and with other separators.
    mixed?.at(-1),
    mixed?.at(0)?.split(' · ').reverse().join(';\n'),
    // Without those who found nothing: only where they are nobody they may be left out.
    options
      .at(0)
      ?.split(' · ')
      .filter((part) => !part.includes(':'))
      .join(' · '),
    // A bloc by a name of everyday, one named twice, and blocs in another order.
    options.at(1)?.replace(/hối .*?(?= [·+]|$)/, 'hối khác'),
    options
      .slice(0, 1)
      .flatMap((option) => [option, option])
      .join(' · ') || undefined,
    options.at(1)?.replace(/(khối [^·+]*[^·+ ]) \+ (khối [^·+]*[^·+ ])/, '$2 + $1'),
  ];
  const text = texts[index % texts.length];
  if (text === undefined || text === '') return null;
  const because = index % 2 === 0 ? 'Theo đề nghị của huyện' : '';
  const consent = index % 3 === 0 ? '12-CV/TU, 05/10/2012' : '';
  return { row, cell: cellAddress(row, 0), text, because, consent, others: [] };
}
