import {
  type CellObject,
  type DefinedName,
  read,
  utils,
  type WorkBook,
  type WorkSheet,
  write,
} from '@e965/xlsx';
import { absoluteReference } from '../../src/domain/address';
import { groupingList } from '../../src/domain/decision/grouping-list';
import { offeredPlaces } from '../../src/domain/decision/possible-arrangements';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { RULE_NAMES } from '../../src/domain/rules-sheet/rules-names';
import { setMark } from '../../src/domain/rules-sheet/rules-structure';
import type { RawSheet } from '../../src/domain/survey/cells/raw-sheet';
import { MOST_IN_A_BLOC } from '../../src/domain/survey/cells/count';
import { sheetWording } from '../../src/locales/sheet-wording';
import { convertedByLibreOffice } from '../libre-office-file';
import { type PlannedResults, plannedFormulas } from './planned-formulas';

export interface LibreOfficeComparison {
  readonly districts: number;
  readonly formulas: number;
  /** `sheet!cell: calculated, not said`. */
  readonly wrong: readonly string[];
}

/**
 * Surveys with their planned formulas, and no result of any, in a file of another library; LibreOffice calculates it, and
 * each result is held against what the engine says. Neither our writer nor our calculation has a part in it.
 */
export async function libreOfficeDifferences(
  rules: RuleSet,
  surveys: readonly RawSheet[],
): Promise<LibreOfficeComparison> {
  const book = utils.book_new();
  const planned = surveys.map((survey, index) => {
    const sheet = `S${index + 1}`;
    const results = plannedFormulas(survey, rules);
    utils.book_append_sheet(book, sheetWith(survey, results), sheet);
    return { sheet, ...results };
  });
  const names = planned.flatMap(({ sheet, names: own }, index) =>
    own.map(({ name, area }) => ({ Name: name, Ref: absoluteReference(sheet, area), Sheet: index })),
  );
  addRules(book, rules, names);
  const file = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
  const calculated = read(await convertedByLibreOffice(new Uint8Array(file), 'xlsx:Calc MS Excel 2007 XML'), {
    cellFormula: false,
    cellHTML: false,
    cellText: false,
  });
  const wrong = planned.flatMap(({ sheet, formulas }) =>
    formulas.flatMap(({ cell, value, formula }) => {
      const held = calculated.Sheets[sheet]?.[cell] as CellObject | undefined;
      const found = held?.v ?? '';
      return found === value ? [] : [`${sheet}!${cell}: ${String(found)}, not ${String(value)}: ${formula}`];
    }),
  );
  return {
    districts: planned.reduce((sum, { districts }) => sum + districts, 0),
    formulas: planned.reduce((sum, { formulas }) => sum + formulas.length, 0),
    wrong,
  };
}

function sheetWith(
  { values }: RawSheet,
  { formulas, beside }: Pick<PlannedResults, 'formulas' | 'beside'>,
): WorkSheet {
  const sheet = utils.aoa_to_sheet(values.map((row) => row.map((value) => (value === '' ? null : value))));
  values.forEach((row, at) =>
    row.forEach((value, column) => {
      // An error is no text that looks like one.
      if (value === '#N/A') sheet[utils.encode_cell({ r: at, c: column })] = { t: 'e', v: 0x2a };
    }),
  );
  let last = 0;
  for (const { cell, column, formula } of formulas) {
    sheet[cell] = { t: 'n', f: formula.slice(1) };
    last = Math.max(last, column);
  }
  for (const { cell, column, value } of beside) {
    sheet[cell] = { t: typeof value === 'number' ? 'n' : 's', v: value };
    last = Math.max(last, column);
  }
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: values.length - 1, c: last } });
  return sheet;
}

/** The rules as the names of the workbook lead to them. */
function addRules(book: WorkBook, rules: RuleSet, ofSheets: readonly DefinedName[]): void {
  const { phrases, yes } = sheetWording('vi', rules).results;
  const { members, basis } = rules.committeeThreshold;
  const groupings = groupingList(rules);
  const offered = offeredPlaces(rules);
  const rows = [
    [members],
    [rules.organisationMinimum.fullMembers],
    [basis === 'full' ? yes : 'Không'],
    [true],
    [rules.subordinateCell.fullMembers],
    [rules.subordinateCell.mostMembers],
    [rules.subordinateCell.committeeFrom],
    [setMark(rules)],
    ...groupings.map(({ parts, use }, index) => [
      phrases.grouping.parts(parts.map((blocs) => ({ blocs, form: 'committee' }))),
      parts.length,
      use === 'recommended',
      offered[index] ?? 0,
    ]),
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'QD');
  const last = 8 + groupings.length;
  const column = (letter: string) => `QD!$${letter}$9:$${letter}$${last}`;
  book.Workbook = {
    Names: [
      ...ofSheets,
      { Name: RULE_NAMES.threshold, Ref: 'QD!$A$1' },
      { Name: RULE_NAMES.minimum, Ref: 'QD!$A$2' },
      { Name: RULE_NAMES.fullOnly, Ref: 'QD!$A$3' },
      { Name: RULE_NAMES.isValid, Ref: 'QD!$A$4' },
      { Name: RULE_NAMES.subordinateMinimum, Ref: 'QD!$A$5' },
      { Name: RULE_NAMES.subordinateMost, Ref: 'QD!$A$6' },
      { Name: RULE_NAMES.subordinateCommitteeFrom, Ref: 'QD!$A$7' },
      { Name: RULE_NAMES.set, Ref: 'QD!$A$8' },
      { Name: RULE_NAMES.groupings, Ref: column('A') },
      { Name: RULE_NAMES.organisations, Ref: column('B') },
      { Name: RULE_NAMES.inUse, Ref: column('C') },
      { Name: RULE_NAMES.offered, Ref: column('D') },
      { Name: RULE_NAMES.most, Ref: String(MOST_IN_A_BLOC) },
    ],
  };
}
