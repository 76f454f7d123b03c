import { cellAddress } from '../address';
import { countsOf } from '../decision/groupings';
import { choice, textOf } from '../live/formula-text';
import { prospectFormula } from '../live/prospect-formula';
import type { CellContent } from '../plan';
import { cellInRow, tableColumn } from '../table-reference';
import { type CountedGroup, MOST_ROWS } from './counted-groups';
import type { OrganisationColumn } from './organisation-columns';
import type { OrganisationWording } from './organisation-wording';

/** One row of a list to be filled in. */
export interface FormRow {
  readonly group: CountedGroup;
  /** The first of its bloc of its district: the survey's members of that bloc stand in it. */
  readonly isFirst: boolean;
}

export interface FormRowPlace {
  readonly number: number;
  /** Sheet row, from 0. */
  readonly row: number;
  /** The sheet column of a column of the list. */
  readonly columnOf: (column: OrganisationColumn) => number;
  readonly table: string;
}

/** The rows of groups: one for each organisation, or one that says why the organisations are not listed. */
export function formRows(groups: readonly CountedGroup[]): readonly FormRow[] {
  const started = new Set<string>();
  return groups.flatMap((group) => {
    const rows = group.count.state === 'listed' ? group.count.rows : 1;
    return Array.from({ length: rows }, (): FormRow => {
      const isFirst = !started.has(blocKey(group));
      started.add(blocKey(group));
      return { group, isFirst };
    });
  });
}

/** What the groups of one bloc of one district have in common. */
export function blocKey({ decision, bloc }: Pick<CountedGroup, 'decision' | 'bloc'>): string {
  return `${decision.district.key}/${bloc}`;
}

/** What a cell of a new row holds. */
export function formCell(
  column: OrganisationColumn,
  { group, isFirst }: FormRow,
  place: FormRowPlace,
  wording: OrganisationWording,
): CellContent {
  const { decision, bloc, type, count } = group;
  switch (column) {
    case 'number':
      return place.number;
    case 'district':
      return decision.district.name;
    case 'future':
      return wording.future(group);
    case 'bloc':
      return wording.bloc(bloc);
    case 'name':
      return notListed(group, wording) ?? '';
    case 'type':
      return wording.type(type);
    case 'prospect':
      if (count.state === 'open') return wording.prospects([{ code: 'count-open', cell: count.cell }]);
      if (count.state === 'too-many') return '';
      return type === 'committee'
        ? wording.prospects([{ code: 'committee-today' }])
        : { formula: `=${followingProspect(place, wording)}`, value: '' };
    case 'counted':
      return isFirst ? countedMembers(group) : '';
    case 'check':
      return isFirst ? comparison(group, place.table, wording) : '';
    case 'named':
      return count.state === 'listed' ? isNamed(wording) : '';
    case 'members':
    case 'fullMembers':
    case 'executive':
      return '';
  }
}

/** Why the organisations of a group are not listed one by one; null where they are. */
export function notListed({ type, count }: CountedGroup, { toFillIn }: OrganisationWording): string | null {
  if (count.state === 'open') return toFillIn.openCount(type, count.cell);
  return count.state === 'too-many' ? toFillIn.tooMany(type, String(count.value), MOST_ROWS) : null;
}

/** The members of the bloc by the survey; blank where that count is open. */
export function countedMembers({ decision, bloc }: CountedGroup): CellContent {
  const { members } = countsOf(decision.district, bloc);
  return members.state === 'whole' ? members.value : '';
}

/**
 * Whether the members of the rows of a bloc that are counted add up to those of the survey, by how many they differ
 * where not. Blank until somebody types the first.
 */
export function comparison(
  { decision, bloc }: CountedGroup,
  table: string,
  { headers, toFillIn }: OrganisationWording,
): CellContent {
  const { members } = countsOf(decision.district, bloc);
  if (members.state === 'open') return toFillIn.openMembers(members.cell);
  const own = (['district', 'bloc'] as const).flatMap((column) => [
    tableColumn(table, headers[column]),
    cellInRow(headers[column]),
  ]);
  const ofRows = [...own, tableColumn(table, headers.named), '">=0"'].join(',');
  const typed = tableColumn(table, headers.members);
  const sum = `SUMIFS(${typed},${ofRows})`;
  return {
    formula: `=${choice(
      `COUNTIFS(${typed},">=0",${ofRows})=0`,
      '""',
      agreement(sum, cellInRow(headers.counted), { toFillIn }),
    )}`,
    value: '',
  };
}

/** What is said of two numbers that should be one. */
export function agreement(
  sum: string,
  counted: string,
  { toFillIn }: Pick<OrganisationWording, 'toFillIn'>,
): string {
  return choice(
    `${sum}=${counted}`,
    textOf(toFillIn.agrees),
    `${textOf(`${toFillIn.differs} `)}&TEXT(${sum}-${counted},"+0;-0")`,
  );
}

/** 1 in a row of an organisation that has its name, 0 in one that waits for it; any other row is blank. */
export function isNamed({ headers }: OrganisationWording): CellContent {
  return { formula: `=IF(${cellInRow(headers.name)}="",0,1)`, value: 0 };
}

/** Blank until both numbers are typed. */
function followingProspect({ row, columnOf }: FormRowPlace, wording: OrganisationWording): string {
  const cell = (column: 'members' | 'fullMembers') => ({
    reference: cellInRow(wording.headers[column]),
    address: cellAddress(row, columnOf(column)),
  });
  const [members, fullMembers] = [cell('members'), cell('fullMembers')];
  return prospectFormula(wording, { members: [members], fullMembers: [fullMembers] }, [
    `${members.reference}<>""`,
    `${fullMembers.reference}<>""`,
  ]);
}
