import { cellAddress } from '../address';
import type { DistrictDecision, Part } from '../decision/decision';
import { finalParts } from '../decision/final-parts';
import { countsOf } from '../decision/groupings';
import type { RuleSet } from '../decision/rule-set';
import { prospectFormula } from '../live/prospect-formula';
import type { CellContent, Plan, SourceCells } from '../plan';
import { MOST_IN_A_BLOC } from '../survey/cells/count';
import type { Count, Organisation } from '../survey/survey';
import { cellInRow, tableColumn } from '../table-reference';
import { ORGANISATION_COLUMNS, type OrganisationColumn } from './organisation-columns';
import { HEADER_ROW, organisationSheet } from './organisation-sheet';
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
}

/** An organisation that a district has by the survey's count, its name still to be filled in. */
interface Counted {
  readonly decision: DistrictDecision;
  readonly part: Part | null;
  readonly bloc: string;
  readonly type: Organisation['type'];
  /** Where the count is that is open; the row stands for as many as there are. */
  readonly open: string | null;
}

/** Nobody fills in more of one bloc; a count this large is a slip of the pen. */
const MOST_ROWS = 200;

/**
 * Plans a new sheet for a survey that counts organisations without naming them: a row for each that it counts, by the
 * committee that it is to join, for staff to fill in its name and members. What becomes of a cell follows from what is
 * typed.
 */
export function planOrganisationForm(input: OrganisationFormInput): Plan {
  const { decisions, rules, wording, sheet, table, hasRuleNames } = input;
  const columns = ORGANISATION_COLUMNS.filter(
    (column) => column !== 'executive' && (column !== 'prospect' || hasRuleNames),
  );
  const counted = decisions.flatMap((decision) => countedIn(decision, rules));
  const rows = counted.map((one, index) =>
    columns.map((column) => cellOf(column, one, index, columns, wording)),
  );
  const numbers = columns.indexOf('members');
  return {
    ...organisationSheet({
      ...input,
      kind: 'counted',
      guide: wording.toFillIn.guide,
      columns,
      counts: counts(counted.length, wording, table),
      rows,
    }),
    wholeNumberValidations:
      rows.length === 0
        ? []
        : [
            {
              sheet,
              area: { row: HEADER_ROW + 1, column: numbers, rowCount: rows.length, columnCount: 2 },
              least: 0,
              most: MOST_IN_A_BLOC,
              errorTitle: wording.headers.members,
              errorMessage: wording.toFillIn.refusal,
            },
          ],
  };
}

/** By the parts of the final grouping, and within each by the rule set's order of blocs; committees before cells. */
function countedIn(decision: DistrictDecision, rules: RuleSet): readonly Counted[] {
  const parts = finalParts(decision) ?? [];
  const partOf = (bloc: string) => parts.find(({ blocs }) => blocs.includes(bloc)) ?? null;
  const orderOf = (bloc: string) => {
    const part = partOf(bloc);
    return part === null ? parts.length : parts.indexOf(part);
  };
  const blocs = rules.blocs.map(({ id }) => id).toSorted((one, other) => orderOf(one) - orderOf(other));
  return blocs.flatMap((bloc) => {
    const { committees, cells } = countsOf(decision.district, bloc);
    const of = (count: Count, type: Organisation['type']): readonly Counted[] => {
      const row = { decision, part: partOf(bloc), bloc, type };
      if (count.state === 'open' || count.value > MOST_ROWS) return [{ ...row, open: count.cell }];
      return new Array<Counted>(count.value).fill({ ...row, open: null });
    };
    return [...of(committees, 'committee'), ...of(cells, 'cell')];
  });
}

function cellOf(
  column: OrganisationColumn,
  { decision, part, bloc, type, open }: Counted,
  index: number,
  columns: readonly OrganisationColumn[],
  wording: OrganisationWording,
): CellContent {
  switch (column) {
    case 'number':
      return index + 1;
    case 'district':
      return decision.district.name;
    case 'future':
      return wording.future({ part, decision });
    case 'bloc':
      return wording.bloc(bloc);
    case 'type':
      return wording.type(type);
    case 'prospect':
      if (open !== null) return wording.prospects([{ code: 'count-open', cell: open }]);
      return type === 'committee'
        ? wording.prospects([{ code: 'committee-today' }])
        : { formula: `=${followingProspect(index, columns, wording)}`, value: '' };
    case 'name':
    case 'members':
    case 'fullMembers':
    case 'executive':
      return '';
  }
}

/** Blank until both numbers are typed. */
function followingProspect(
  index: number,
  columns: readonly OrganisationColumn[],
  wording: OrganisationWording,
): string {
  const cell = (column: 'members' | 'fullMembers') => ({
    reference: cellInRow(wording.headers[column]),
    address: cellAddress(HEADER_ROW + 1 + index, columns.indexOf(column)),
  });
  const [members, fullMembers] = [cell('members'), cell('fullMembers')];
  return prospectFormula(wording, { members: [members], fullMembers: [fullMembers] }, [
    `${members.reference}<>""`,
    `${fullMembers.reference}<>""`,
  ]);
}

/** How many rows the sheet shows at the moment, and how many of these are named. */
function counts(
  rows: number,
  { headers, counts: labels, toFillIn }: OrganisationWording,
  table: string,
): readonly CellContent[] {
  const shown = (column: OrganisationColumn) => `=SUBTOTAL(103,${tableColumn(table, headers[column])})`;
  return [
    labels.organisations,
    { formula: shown('number'), value: rows },
    toFillIn.named,
    { formula: shown('name'), value: 0 },
  ];
}
