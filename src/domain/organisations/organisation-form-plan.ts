import type { DistrictDecision } from '../decision/decision';
import type { RuleSet } from '../decision/rule-set';
import type { CellContent, Plan, SourceCells } from '../plan';
import { MOST_IN_A_BLOC } from '../survey/cells/count';
import { tableColumn } from '../table-reference';
import { countedGroups } from './counted-groups';
import { agreement, countedMembers, formCell, type FormRow, formRows } from './form-rows';
import { ORGANISATION_COLUMNS, type OrganisationColumn } from './organisation-columns';
import { LIST_DAY, organisationSheet, sheetPlaces } from './organisation-sheet';
import type { OrganisationWording } from './organisation-wording';

export interface OrganisationFormInput {
  readonly decisions: readonly DistrictDecision[];
  readonly rules: RuleSet;
  readonly wording: OrganisationWording;
  /** Names that no sheet and no table of the workbook has. */
  readonly sheet: string;
  readonly table: string;
  /** The id of the survey's sheet. */
  readonly surveyId: string;
  readonly sources: readonly SourceCells[];
  /** Whether the workbook has the names of a sheet of rules, with which what is typed can be compared. */
  readonly hasRuleNames: boolean;
  /** Today, as people write it. */
  readonly day: string;
}

/**
 * Plans a new sheet for a survey that counts organisations without naming them: a row for each that it counts, by the
 * committee that it is to join, for staff to fill in its name and members. What becomes of a cell follows from what is
 * typed.
 */
export function planOrganisationForm(input: OrganisationFormInput): Plan {
  const { decisions, rules, wording, sheet, table, hasRuleNames, day } = input;
  const columns = ORGANISATION_COLUMNS.filter(
    (column) => column !== 'executive' && (column !== 'prospect' || hasRuleNames),
  );
  const printed = columns.filter((column) => column !== 'named');
  const { toFillIn } = wording;
  const rows = formRows(countedGroups(decisions, rules));
  const lines = counts(rows, wording, table);
  const withoutDay = sheetPlaces([toFillIn.guide(hasRuleNames)], printed, lines.length);
  // In one cell, whatever its day is: it is brought up to date in place.
  const places = {
    guide: [...withoutDay.guide, toFillIn.asOf(day)],
    countsRow: withoutDay.countsRow + 1,
    headerRow: withoutDay.headerRow + 1,
  };
  const first = places.headerRow + 1;
  const plan = organisationSheet({
    ...input,
    kind: 'counted',
    places,
    columns,
    printed: printed.length,
    counts: lines,
    rows: rows.map((row, index) =>
      columns.map((column) =>
        formCell(
          column,
          row,
          { number: index + 1, row: first + index, columnOf: (of) => columns.indexOf(of), table },
          wording,
        ),
      ),
    ),
  });
  return {
    ...plan,
    newSheets: plan.newSheets.map((of) => ({
      ...of,
      hiddenNames: [
        ...(of.hiddenNames ?? []),
        { name: LIST_DAY, area: { row: places.countsRow - 1, column: 0, rowCount: 1, columnCount: 1 } },
      ],
    })),
    wholeNumberValidations:
      rows.length === 0
        ? []
        : [
            {
              sheet,
              area: {
                row: first,
                column: columns.indexOf('members'),
                rowCount: rows.length,
                columnCount: 2,
              },
              least: 0,
              most: MOST_IN_A_BLOC,
              errorTitle: wording.headers.members,
              errorMessage: toFillIn.refusal,
            },
          ],
  };
}

/**
 * Of the rows that the sheet shows at the moment: how many are of organisations, and how many of these are named; their
 * members, and those of the survey.
 */
function counts(
  rows: readonly FormRow[],
  wording: OrganisationWording,
  table: string,
): readonly (readonly CellContent[])[] {
  const { headers, counts: labels, toFillIn } = wording;
  const shown = (how: 'count' | 'sum', column: OrganisationColumn) =>
    `SUBTOTAL(${how === 'count' ? 102 : 109},${tableColumn(table, headers[column])})`;
  const [members, counted] = [shown('sum', 'members'), shown('sum', 'counted')];
  const listed = rows.filter(({ group }) => group.count.state === 'listed').length;
  const bySurvey = rows.reduce((sum, { group, isFirst }) => {
    const cell = isFirst ? countedMembers(group) : '';
    return sum + (typeof cell === 'number' ? cell : 0);
  }, 0);
  return [
    [
      labels.organisations,
      { formula: `=${shown('count', 'named')}`, value: listed },
      toFillIn.named,
      { formula: `=${shown('sum', 'named')}`, value: 0 },
      '',
    ],
    [
      toFillIn.members,
      { formula: `=${members}`, value: 0 },
      toFillIn.counted,
      { formula: `=${counted}`, value: bySurvey },
      { formula: `=IF(${members}=0,"",${agreement(members, counted, wording)})`, value: '' },
    ],
  ];
}
