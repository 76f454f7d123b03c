import type { BlocCounts, Count, District } from '../survey';

/** A district's counts where it is not sure that they are its own: all open, at its name. */
export function opened({ counts, cell }: District): Record<string, BlocCounts> {
  const open: Count = { state: 'open', cell };
  return Object.fromEntries(
    Object.entries(counts).map(([bloc, { fullMembers }]) => [
      bloc,
      { committees: open, cells: open, members: open, fullMembers: fullMembers && open },
    ]),
  );
}
