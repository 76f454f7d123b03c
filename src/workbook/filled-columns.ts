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
  return names.flatMap(({ sheet, name, before, filledUnder: header }) => {
    const now = anchors.sheetNow(sheet);
    const area = anchors.nameArea(sheet, name);
    if (before || header === undefined || now === null || !area) return [];
    return [{ sheet, name, header, place: { sheet: now, area } }];
  });
}

/** The columns whose entries a block of the run speaks of. */
export function entryColumns({ sheet, entriesIn }: RecordedBlock, anchors: Anchors): readonly FilledColumn[] {
  const now = anchors.sheetNow(sheet);
  return (entriesIn ?? []).flatMap(({ name, header }) => {
    const area = anchors.nameArea(sheet, name);
    return now === null || !area ? [] : [{ sheet, name, header, place: { sheet: now, area } }];
  });
}

/** A column of the run that speaks of entries, all of which would be another's without it, and where it stands now. */
export function columnOfEntries({ sheet, anchor }: RecordedBlock, anchors: Anchors): FilledColumn | null {
  const now = anchors.sheetNow(sheet);
  const area = anchor && anchors.nameArea(sheet, anchor.name);
  return anchor && area && now !== null
    ? { sheet, name: anchor.name, header: '', place: { sheet: now, area } }
    : null;
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
