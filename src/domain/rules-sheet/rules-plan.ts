import type { Area } from '../address';
import { groupingList } from '../decision/grouping-list';
import { offeredPlaces } from '../decision/possible-arrangements';
import type { RuleSet } from '../decision/rule-set';
import {
  type CellBlock,
  type CellContent,
  emptyPlan,
  type FormatArea,
  type Plan,
  type WorkbookName,
} from '../plan';
import { isShownRow, LIMIT_ROWS } from './limit-row';
import { rulesChecks } from './rules-checks';
import { inUseFormula, offeredFormula, statusFormula, validFormula } from './rules-formulas';
import { LOOKS, WIDTHS } from './rules-looks';
import {
  MOST_CONSTANT,
  RULE_NAME_KEYS,
  RULE_NAMES,
  RULES_AREAS,
  RULES_MARK,
  RULES_STRUCTURE,
  RULES_WORDS,
} from './rules-names';
import {
  ABOVE,
  cell,
  COLUMN_COUNT,
  columnOf,
  FIFTH,
  FOURTH,
  LABEL,
  NUMBER,
  type RulesPlaces,
  rulesPlaces,
  VALUE,
} from './rules-places';
import { setMark, structureMark } from './rules-structure';
import type { RulesSheetWording, RulesTable } from './rules-sheet-wording';
import { citationsOfRow, valueOfRow } from './row-values';
import { wordsText } from './rules-words';

/** What the names of the rules stand for in the workbook, where they stand: name → formula. */
export type StandingNames = Readonly<Record<string, string>>;

export interface NewRulesSheet {
  /** A name that no sheet of the workbook has. */
  readonly sheet: string;
  /** Sound, as `checkRules` has it. */
  readonly rules: RuleSet;
  readonly wording: RulesSheetWording;
  /** Names of the add-in's that stand, for cells of an earlier sheet of rules or of one that is gone: they are moved here. */
  readonly standing: StandingNames;
  /** Which sheet of rules of its workbook it is, from 1 on: no other one that stands has this number. */
  readonly edition: number;
}

/** Plans the sheet of a rule set, with the names by which formulas anywhere in the workbook speak of it. */
export function planRulesSheet({ sheet, rules, wording, standing, edition }: NewRulesSheet): Plan {
  const places = rulesPlaces(rules);
  const block = (row: number, column: number, content: readonly (readonly CellContent[])[]): CellBlock => ({
    sheet,
    area: { row, column, rowCount: content.length, columnCount: content[0]?.length ?? 0 },
    content,
    found: null,
    anchor: null,
  });
  const { facts } = wording;
  const bodies = tableBodies(rules, places, wording);
  return {
    ...emptyPlan('rules'),
    newSheets: [
      {
        name: sheet,
        frozenRows: ABOVE.status + 1,
        frozenColumns: 0,
        print: {
          titleRows: null,
          landscape: true,
          columns: [{ first: 0, last: COLUMN_COUNT - 1 }],
          pageBreaks: [places.citations.title],
        },
        hiddenNames: [
          { name: RULES_MARK, text: rules.id },
          { name: RULES_WORDS, text: wordsText(rules, wording) },
          { name: RULES_STRUCTURE, text: structureMark(rules) },
          { name: RULES_AREAS.values, area: columnOf(places.limits, VALUE) },
          { name: RULES_AREAS.uses, area: columnOf(places.parts, VALUE) },
          { name: RULES_AREAS.groupings, area: columnOf(places.groupings, LABEL) },
          { name: RULES_AREAS.offered, area: columnOf(places.groupings, FIFTH) },
          { name: RULES_AREAS.edition, area: cell(ABOVE.status, FIFTH) },
        ],
      },
    ],
    workbookNames: RULE_NAME_KEYS.map((key): WorkbookName => {
      const name = RULE_NAMES[key];
      const found = standing[name] ?? null;
      return key === 'most'
        ? { name, found, formula: MOST_CONSTANT }
        : { name, found, sheet, area: areaOfName(key, places) };
    }),
    cells: [
      block(ABOVE.title, NUMBER, [[wording.title]]),
      block(ABOVE.name, LABEL, [
        [facts.name, wording.ruleSetName],
        [facts.id, rules.id],
        [facts.validFrom, rules.validFrom],
      ]),
      block(ABOVE.id, FOURTH, [[facts.mark, setMark(rules)]]),
      block(ABOVE.guide, NUMBER, [[wording.guide]]),
      block(ABOVE.status, LABEL, [
        [
          { formula: statusFormula(wording.status, sheet), value: wording.status.valid(sheet) },
          { formula: validFormula(rules, places, wording), value: true },
          facts.edition,
          edition,
        ],
      ]),
      ...TABLES.flatMap((table) => [
        block(places[table].title, NUMBER, [[wording.tableTitle[table]]]),
        block(places[table].header, NUMBER, [wording.headers[table]]),
        block(places[table].first, NUMBER, bodies[table]),
      ]),
    ],
    formats: looks(sheet, places, wording),
    columnWidths: WIDTHS.map((characters, column) => ({ sheet, column, characters })),
    fittedRows: [
      { sheet, area: cell(ABOVE.status, LABEL) },
      ...TABLES.map((table) => ({ sheet, area: columnOf(places[table], NUMBER, COLUMN_COUNT) })),
    ],
    ...rulesChecks(sheet, rules, places, wording),
  };
}

const TABLES: readonly RulesTable[] = ['limits', 'parts', 'groupings', 'citations'];

/** The cells that a name of the workbook stands for on a new sheet. */
function areaOfName(key: Exclude<keyof typeof RULE_NAMES, 'most'>, { limits, groupings }: RulesPlaces): Area {
  const limit = (row: (typeof LIMIT_ROWS)[number]) => cell(limits.first + LIMIT_ROWS.indexOf(row), VALUE);
  switch (key) {
    case 'threshold':
      return limit('committeeThreshold');
    case 'minimum':
      return limit('organisationMinimum');
    case 'subordinateMinimum':
    case 'subordinateMost':
    case 'subordinateCommitteeFrom':
      return limit(key);
    case 'fullOnly':
      return limit('basis');
    case 'isValid':
      return cell(ABOVE.status, VALUE);
    case 'edition':
      return cell(ABOVE.status, FIFTH);
    case 'set':
      return cell(ABOVE.id, FIFTH);
    case 'groupings':
      return columnOf(groupings, LABEL);
    case 'inUse':
      return columnOf(groupings, VALUE);
    case 'organisations':
      return columnOf(groupings, FOURTH);
    case 'offered':
      return columnOf(groupings, FIFTH);
  }
}

function tableBodies(
  rules: RuleSet,
  places: RulesPlaces,
  wording: RulesSheetWording,
): Readonly<Record<RulesTable, readonly (readonly CellContent[])[]>> {
  const offered = offeredPlaces(rules);
  return {
    limits: LIMIT_ROWS.map((row, index) => {
      const citations = citationsOfRow(row, rules);
      return [
        index + 1,
        wording.row[row],
        valueOfRow(row, rules, wording),
        wording.source(citations),
        wording.says(citations),
      ];
    }),
    parts: rules.parts.map(({ blocs, use }, index) => [index + 1, wording.part(blocs), wording.use[use]]),
    groupings: groupingList(rules).map((grouping, index) => [
      grouping.number,
      wording.grouping(grouping.parts),
      {
        formula: inUseFormula(grouping, rules, places, wording),
        value: grouping.use === 'recommended',
      },
      grouping.parts.length,
      { formula: offeredFormula(grouping, rules, places, wording), value: offered[index] ?? 0 },
    ]),
    citations: rules.citations.map((citation, index) => [index + 1, ...wording.citation(citation)]),
  };
}

function looks(sheet: string, places: RulesPlaces, { headers }: RulesSheetWording): readonly FormatArea[] {
  const look = (area: Area, style: FormatArea['style']): FormatArea => ({
    sheet,
    area,
    ...(style && { style }),
  });
  const column = (table: RulesTable, at: number, columnCount = 1) => columnOf(places[table], at, columnCount);
  return [
    look(cell(ABOVE.title, NUMBER), LOOKS.title),
    look({ ...cell(ABOVE.name, LABEL), rowCount: 3 }, LOOKS.fact),
    look({ ...cell(ABOVE.name, VALUE), rowCount: 3 }, LOOKS.factValue),

    look(cell(ABOVE.guide, NUMBER), LOOKS.guide),
    look(cell(ABOVE.status, LABEL), LOOKS.status),
    look(cell(ABOVE.status, VALUE), LOOKS.check),
    ...[ABOVE.id, ABOVE.status].flatMap((row) => [
      look(cell(row, FOURTH), LOOKS.factLabel),
      look(cell(row, FIFTH), LOOKS.factValue),
    ]),
    ...TABLES.flatMap((table) => [
      look(cell(places[table].title, NUMBER), LOOKS.tableTitle),
      look(cell(places[table].header, NUMBER, headers[table].length), LOOKS.header),
      look(column(table, NUMBER), LOOKS.number),
      look(column(table, LABEL), LOOKS.text),
    ]),
    ...LIMIT_ROWS.map((row, index) =>
      look(cell(places.limits.first + index, VALUE), isShownRow(row) ? LOOKS.shown : LOOKS.input),
    ),
    look(column('limits', FOURTH, 2), LOOKS.text),
    look(column('parts', VALUE), LOOKS.input),
    look(column('groupings', VALUE), LOOKS.truth),
    look(column('groupings', FOURTH, 2), LOOKS.shown),
    look(column('citations', VALUE), LOOKS.shown),
    look(column('citations', FOURTH, 2), LOOKS.text),
  ];
}
