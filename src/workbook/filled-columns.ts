import type { FilledInColumn } from '../domain/plan';
import type { RecordedBlock, RunRecord } from '../domain/run-record';
import { type StandingCells, type TakenBack, writtenCells } from '../domain/take-back';
import type { Anchors } from './find-anchors';
import type { Place } from './held-ranges';

/** A column that people fill in, and where it stands now. */
export interface FilledColumn {
  /** As the sheet was called then. */
  readonly sheet: string;
  /** Its hidden name. */
  readonly name: string;
  readonly header: string;
  readonly place: Place;
}

/** The columns that came with a run for people to fill in, filled in or not. */
export function offeredColumns({ names }: RunRecord, anchors: Anchors): readonly FilledColumn[] {
  return names.flatMap(({ sheet, name, before, filledUnder }) =>
    before || filledUnder === undefined ? [] : standing(sheet, { name, header: filledUnder }, anchors),
  );
}

/** The columns whose entries a block of the run speaks of. */
export function entryColumns({ sheet, entriesIn }: RecordedBlock, anchors: Anchors): readonly FilledColumn[] {
  return (entriesIn ?? []).flatMap((column) => standing(sheet, column, anchors));
}

/** The column of a block that speaks of entries, all of which would be another's without it; none where it is gone. */
export function columnOfEntries({ sheet, anchor }: RecordedBlock, anchors: Anchors): readonly FilledColumn[] {
  return anchor ? standing(sheet, { name: anchor.name, header: '' }, anchors) : [];
}

/** One column where it stands now; none where its name or its cells are gone. */
function standing(sheet: string, column: FilledInColumn, anchors: Anchors): readonly FilledColumn[] {
  const now = anchors.sheetNow(sheet);
  const area = anchors.nameArea(sheet, column.name);
  return now === null || !area ? [] : [{ sheet, ...column, place: { sheet: now, area } }];
}

/** Whether anything stands in such a column but its header; a formula that shows nothing does as well. */
export function isFilledIn({ header }: FilledColumn, cells: StandingCells | undefined): boolean {
  const contents = [...(cells?.values ?? []), ...(cells?.formulas ?? [])].flat();
  return contents.some((content) => content !== '' && content !== header);
}

/** What was typed would say nothing without the header over it: all that the run wrote in the column stays. */
export function leftToPeople(recorded: RecordedBlock): TakenBack & { readonly isFilledIn: true } {
  return { isFilledIn: true, content: [], restored: 0, kept: writtenCells(recorded), gone: [] };
}

export function isAmong(columns: readonly FilledColumn[], sheet: string, name: string | undefined): boolean {
  return columns.some((column) => column.sheet === sheet && column.name === name);
}
