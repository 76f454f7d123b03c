import { cellAddress, cellPlace, columnLetters } from '../address';
import { areMembersAsRead } from '../live/count-cells';
import type { BlocHeadings } from '../live/bloc-headings';
import { standsInOwnRow } from '../live/own-rows';
import { allOf, choice, type Expression, textOf } from '../live/formula-text';
import { joinedFormula } from '../live/joined-formula';
import { type CountCell, prospectFormula } from '../live/prospect-formula';
import { tableReference } from '../live/table-column';
import type { OrganisationPlace } from '../organisations/organisation-place';
import { isPlainCount } from '../survey/cells/count';
import type { Field } from '../survey/field';
import type { Organisation } from '../survey/survey';
import { organisationWords } from './named-organisation';
import { typedText } from './typed-text';
import { columnId, type PlacedColumn, type ResultColumn } from './result-columns';
import type { ResultsPlanInput } from './results-input';
import { valueAt } from '../sheet-values';

/** What the cells beside organisations are planned from. */
export interface BesideOrganisations extends ResultsPlanInput {
  /** Where the result columns stand or will stand. */
  readonly columns: readonly PlacedColumn[];
  readonly headings: BlocHeadings;
}

/**
 * The formula beside an organisation, without its equals sign; null where the cell is to hold a value: a formula does not
 * see all that was read, or values were asked for. What follows from a choice is a formula in any case.
 */
export function organisationExpression(
  column: ResultColumn,
  { organisation, decision }: Pick<OrganisationPlace, 'organisation' | 'decision'>,
  { columns, headings, ...input }: BesideOrganisations,
): Expression | null {
  if (column.kind === 'prospect')
    return input.content === 'formulas' ? prospectExpression(organisation, input) : null;
  const final = columns.find((placed) => columnId(placed.column) === 'final');
  if (column.kind !== 'joins' || !final) return null;
  const { rules, wording } = input;
  return joinedFormula(
    organisationWords(rules, wording.phrases, organisation.bloc),
    topOf(final.area.column, decision.district.row, organisation.row),
    [
      ...inOwnRow(organisation, input),
      ...sameDistrict(organisation, decision.district, input),
      ...asRead('bloc', organisation, input),
      ...headings.standsUnder(organisation.row),
    ],
  );
}

/**
 * The cell of the district's first row, as the first of those down to this row: should that row be taken out, the next
 * one is the first.
 */
function topOf(column: number, first: number, row: number): Expression {
  const letters = columnLetters(column);
  return `INDEX(${letters}$${first + 1}:${letters}${row + 1},1)`;
}

/** No number of its own is said of a committee. */
const NO_NUMBERS = { members: '', fullMembers: '', mostMembers: '', committeeFrom: '', cell: '' };

function prospectExpression(organisation: Organisation, input: ResultsPlanInput): Expression | null {
  const { type, members, fullMembers } = organisation;
  const saysType = asRead('organisation-type', organisation, input);
  const counted = [...(members.from ?? []), ...(fullMembers?.from ?? [])].map(
    (address) => tableReference(address, organisation.row, input.sheet) ?? address,
  );
  const isOfType = [
    ...inOwnRow(organisation, input),
    ...standsInOwnRow([...typeCell(organisation, input), ...counted]),
    ...asRead('bloc', organisation, input),
    ...saysType,
  ];
  if (type === 'committee') {
    const said = input.wording.phrases.prospect('committee-today', NO_NUMBERS);
    // Without a cell of its type there is nothing that it could follow.
    return saysType.length === 0 ? null : choice(allOf(isOfType), textOf(said), '""');
  }
  const counts = { members, fullMembers, committees: members, cells: members };
  if (members.from === undefined || !areMembersAsRead(counts, input.sheet)) return null;
  if (fullMembers !== null && fullMembers.from === undefined) return null;
  // A formula takes no text for a number, and would name that cell in place of the one that is wrong.
  if (members.state === 'open' && !members.from.includes(members.cell) && !areAllCounts(members.from, input))
    return null;
  const cells = (addresses: readonly string[]) =>
    addresses.map((address): CountCell => ({
      address,
      reference: tableReference(address, organisation.row, input.sheet) ?? address,
    }));
  return prospectFormula(
    input.wording.phrases,
    { members: cells(members.from), fullMembers: fullMembers && cells(fullMembers.from ?? []) },
    isOfType,
  );
}

function areAllCounts(addresses: readonly string[], { sheet }: ResultsPlanInput): boolean {
  return addresses.every((address) => {
    const place = cellPlace(address);
    return place !== null && isPlainCount(valueAt(sheet, place.row, place.column));
  });
}

/** A cell of the row, as a formula in it names it. */
function ownCell(column: number, { row }: Organisation, { sheet }: ResultsPlanInput): Expression {
  const address = cellAddress(row, column);
  return tableReference(address, row, sheet) ?? address;
}

function columnOf(kind: Field['kind'], { survey }: ResultsPlanInput): number | null {
  return survey.columns.find(({ field }) => field.kind === kind)?.column ?? null;
}

/** That the formula stands beside the organisation's name. */
function inOwnRow(organisation: Organisation, input: ResultsPlanInput): readonly Expression[] {
  // Under headings its name stands where those of districts do.
  const column = columnOf('organisation', input) ?? columnOf('district', input);
  return column === null ? [] : standsInOwnRow([ownCell(column, organisation, input)]);
}

function typeCell(organisation: Organisation, input: ResultsPlanInput): readonly Expression[] {
  const column = columnOf('organisation-type', input);
  return column === null ? [] : [ownCell(column, organisation, input)];
}

/** That the cell still holds the word by which the row was read: a row may be sorted away from what stands beside it. */
function asRead(
  kind: 'bloc' | 'organisation-type' | 'district',
  organisation: Organisation,
  input: ResultsPlanInput,
): readonly Expression[] {
  const column = columnOf(kind, input);
  // A column that holds districts, blocs and organisations below each other says nothing of a row by itself.
  if (column === null || column === columnOf('organisation', input)) return [];
  const held = typedText(valueAt(input.sheet, organisation.row, column));
  return [`TRIM(${ownCell(column, organisation, input)})=${textOf(held)}`];
}

/** That the row from which the district's results are taken is one of the same district; a sort may part even the first. */
function sameDistrict(
  organisation: Organisation,
  { row, cell }: OrganisationPlace['decision']['district'],
  input: ResultsPlanInput,
): readonly Expression[] {
  const column = columnOf('district', input);
  const place = cellPlace(cell);
  if (column === null || place?.column !== column || place.row !== row) return [];
  const held = (at: number) => typedText(valueAt(input.sheet, at, column)).toLowerCase();
  if (held(organisation.row) !== held(row)) return asRead('district', organisation, input);
  const first = topOf(column, row, organisation.row);
  return [`TRIM(${ownCell(column, organisation, input)})=TRIM(${first})`];
}
