import type { BlocCounts, Count, District } from '../../../src/domain/survey/survey';

/** A count as the survey reading gives it; null is a cell that could not be read. */
function count(value: number | null, cell: string): Count {
  return value === null ? { state: 'open', cell } : { state: 'whole', value, cell };
}

interface GivenBloc {
  readonly committees?: number | null;
  readonly cells?: number | null;
  readonly members: number | null;
  readonly fullMembers?: number | null;
}

function counts(given: GivenBloc | number | null, column: string): BlocCounts {
  const bloc = typeof given === 'object' && given !== null ? given : { members: given };
  return {
    committees: count(bloc.committees === undefined ? 0 : bloc.committees, `${column}1`),
    cells: count(bloc.cells === undefined ? 1 : bloc.cells, `${column}2`),
    members: count(bloc.members, `${column}3`),
    fullMembers: bloc.fullMembers === undefined ? null : count(bloc.fullMembers, `${column}4`),
  };
}

/** A district with the given members of the party, front and government bloc (cells P3, F3 and G3). */
export function districtWith(
  party: GivenBloc | number | null,
  front: GivenBloc | number | null,
  government: GivenBloc | number | null,
  name = 'Huyện Thử',
): District {
  return {
    name,
    key: name.toLowerCase(),
    row: 9,
    cell: 'B10',
    counts: { party: counts(party, 'P'), front: counts(front, 'F'), government: counts(government, 'G') },
  };
}
