import { inPlace, rowsAbove, stillSaid } from '../live/bloc-cells';
import { mixedBlocs, rangesOver } from '../live/bloc-rows';
import { type CellReference, isAsRead, referencesTo } from '../live/count-cells';
import { countedAmong, countedIn } from '../live/counted-cells';
import { districtFormulas, type DistrictFormulas } from '../live/district-formulas';
import { type DistrictRows, districtRows } from '../live/district-rows';
import { allOf, choice, type Expression } from '../live/formula-text';
import { organisationsFormula } from '../live/member-formulas';
import { organisationsCounted } from '../live/organisations-counted';
import type { WrittenDistrict } from '../live/as-written';
import { tableReference } from '../live/table-column';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Count, District, Survey } from '../survey/survey';
import { recommendedCommittees } from './decide';
import type { DistrictDecision } from './decision';
import { countsOf } from './groupings';
import { offeredPlaces } from './possible-arrangements';
import { addressIn, optionCells } from './result-addresses';
import type { PlacedColumn } from './result-columns';
import type { ResultsPlanInput } from './results-input';
import { marginOf } from './verdict';

/** What the formulas of a survey's districts are made from. */
export interface Follows {
  readonly rowsOf: DistrictRows;
  readonly organisationsOf: OrganisationsToday;
}

type OrganisationsToday = (district: District, reference: CellReference) => Expression | null;

export function followsOf(survey: Survey, sheet: RawSheet): Follows {
  return { rowsOf: districtRows(survey, sheet), organisationsOf: organisationsToday(survey, sheet) };
}

/**
 * The formulas of a district, which name cells of its row as columns of the table that it stands in, or by their addresses;
 * null where a column that others rest on has no place: it is not to be written.
 */
export function followingFormulas(
  decision: DistrictDecision,
  { rowsOf, organisationsOf }: Follows,
  columns: readonly PlacedColumn[],
  input: ResultsPlanInput,
  by: 'column' | 'address',
): DistrictFormulas | null {
  const { district } = decision;
  const { rules, sheet, survey, wording, yes } = input;
  const place = addressIn(columns, { kind: 'place' }, district.row);
  const margins = rules.blocs.flatMap(
    ({ id }) => addressIn(columns, { kind: 'margin', bloc: id }, district.row) ?? [],
  );
  if (place === null || margins.length < rules.blocs.length) return null;
  const reference: CellReference = (cell) =>
    (by === 'column' ? tableReference(cell, district.row, sheet) : null) ?? cell;
  const ownRows = rowsOf(district, reference);
  if (ownRows === null) return null;
  const mixed = mixedBlocs(district, survey, sheet);
  const references = {
    ownRows,
    blocs: rules.blocs.map(({ id }, index) => {
      const { members, fullMembers } = countsOf(district, id);
      const counted = (cells: readonly string[]) =>
        mixed
          ? countedAmong(rangesOver(cells, mixed.rows), mixed.saying(id))
          : countedIn(referencesTo(cells, reference));
      const isFullAPart = fullMembers?.from?.every((cell) => members.from?.includes(cell)) ?? false;
      const both = { members: members.from ?? [], fullMembers: fullMembers?.from ?? [] };
      return {
        bloc: id,
        members: counted(members.from ?? []),
        fullMembers: fullMembers && counted(fullMembers.from ?? []),
        isFullAPart,
        rowsAbove: isFullAPart ? [] : rowsAbove(both, mixed, id),
        inPlace: [
          ...inPlace([...both.members, ...both.fullMembers], survey, mixed, reference),
          ...(mixed ? stillSaid(mixed, id) : []),
        ],
        margin: margins[index] ?? '',
      };
    }),
    organisations: organisationsOf(district, reference),
    place,
    options: optionCells(columns, rules, district.row),
  };
  return districtFormulas(rules, wording.phrases, yes, references, () => writtenOf(decision, input));
}

function writtenOf(
  decision: DistrictDecision,
  { rules, wording }: Pick<ResultsPlanInput, 'rules' | 'wording'>,
): WrittenDistrict {
  const counts = rules.blocs.map(({ id }) => countsOf(decision.district, id));
  const known = (count: Count | null) => (count?.state === 'whole' ? count.value : null);
  return {
    margins: rules.blocs.map(({ id }) => {
      const verdict = decision.verdicts[id];
      return verdict ? marginOf(verdict) : null;
    }),
    members: counts.map(({ members }) => known(members)),
    fullMembers: counts.map(({ fullMembers }) => known(fullMembers)),
    place: decision.place,
    committees: recommendedCommittees(decision.outcome),
    grouping: wording.grouping(decision),
    before: decision.before,
    options: wording.options(decision),
    notes: wording.notes(decision),
    reason: wording.reason(decision),
    offered: offeredPlaces(rules),
  };
}

/** Base organisations of today: rows that are counted where the sheet lists them, else numbers that are added up. */
function organisationsToday(survey: Survey, sheet: RawSheet): OrganisationsToday {
  if (survey.layout === 'by-organisation') return organisationsCounted(survey, sheet);
  return ({ counts }, reference) => {
    const all = Object.values(counts).flatMap(({ committees, cells }) => [committees, cells]);
    if (!all.every((count) => isAsRead(count, sheet))) return null;
    const cells = all.flatMap(({ from }) => from ?? []);
    const added = organisationsFormula(countedIn(cells.map(reference)));
    const where = inPlace(cells, survey, null, reference);
    return where.length === 0 ? added : choice(allOf(where), added, '""');
  };
}
