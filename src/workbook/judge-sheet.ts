import type { RunRecord } from '../domain/run-record';
import { compareSheet, type StandingCells } from '../domain/take-back';
import type { AddedSheet } from './find-anchors';

export type SheetStanding = 'as-left' | 'changed' | 'not-the-runs';

/**
 * What a sheet is that may be one of the run's. It is, where something of what the run wrote stands there; and as
 * the run left it, where nothing else does. Without its id it must hold all of that, and be where the run's table is or
 * its names lead. A sheet with its id and name that is as blank as a new one is what a run left that broke off.
 */
export function judgeSheet(
  { blocks }: RunRecord,
  { now, recorded, knownBy }: AddedSheet,
  cells: StandingCells | null,
): SheetStanding {
  if (!cells) return knownBy === 'id' && now === recorded ? 'as-left' : 'not-the-runs';
  const own = blocks.filter(({ sheet }) => sheet === recorded);
  const { isAsLeft, standing, filled } = compareSheet(own, cells);
  if (standing === 0) return 'not-the-runs';
  const isProven = knownBy === 'id' || (knownBy === 'own-parts' && standing === filled);
  return isAsLeft && isProven ? 'as-left' : 'changed';
}
