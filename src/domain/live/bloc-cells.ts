import type { Survey } from '../survey/survey';
import { type MixedBlocs, rangesOver } from './bloc-rows';
import type { CellReference } from './count-cells';
import { isAnyRowAbove } from './counted-cells';
import type { Expression } from './formula-text';
import { namedColumns, standingColumns } from './named-columns';
import { columnsOf, runsOf, standInLine, standsInOwnRow } from './own-rows';

/** True as soon as one of several rows has more full members than members: the sums alone do not show it. */
export function rowsAbove(
  { members, fullMembers }: Readonly<Record<'members' | 'fullMembers', readonly string[]>>,
  mixed: MixedBlocs | null,
  bloc: string,
): readonly Expression[] {
  if (fullMembers.length === 0) return [];
  if (mixed)
    return [
      isAnyRowAbove(rangesOver(fullMembers, mixed.rows), rangesOver(members, mixed.rows), mixed.saying(bloc)),
    ];
  const runs = runsOf(fullMembers);
  const isOneRow = runs.length === 1 && runs.every(({ first, last }) => first === last);
  return isOneRow
    ? []
    : runs.map((run) => isAnyRowAbove(rangesOver(fullMembers, run), rangesOver(members, run), null));
}

/** That numbers still stand in the rows that say whose they are. */
export function inPlace(
  cells: readonly string[],
  survey: Survey,
  mixed: MixedBlocs | null,
  reference: CellReference,
): readonly Expression[] {
  if (survey.layout === 'wide') return standsInOwnRow([...new Set(cells.map(reference))]);
  const [anchor] = standingColumns(namedColumns(survey));
  if (!anchor) return [];
  const runs = mixed ? [mixed.rows] : runsOf(cells);
  return runs.flatMap((run) => standInLine(run, anchor.column, columnsOf(cells), reference));
}

/** That a row still says the bloc: no numbers of it are no number of its members. */
export function stillSaid({ saying }: MixedBlocs, bloc: string): readonly Expression[] {
  const { range, texts } = saying(bloc);
  if (texts.length === 0) return [];
  return [`${texts.map(({ criterion }) => `COUNTIF(${range},${criterion})`).join('+')}>0`];
}
