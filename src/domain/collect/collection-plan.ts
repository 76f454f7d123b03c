import type { OwnTable } from '../own-table';
import type { LeftBehind, Plan } from '../plan';
import type { BlocWords } from '../survey/header/header-text';
import type { CollectedLayout, TakenSheet } from './collected';
import { richestLayout, rowsOf } from './collected-rows';
import type { CollectTrouble } from './collected-table';
import { type CollectedChanges, isRemovable, planCollectedUpdate } from './collected-update-plan';
import type { CollectedWording } from './collected-wording';
import {
  type Conflict,
  type ConflictChoices,
  conflictsOf,
  sourceId,
  type StandingDistrict,
} from './conflicts';
import { planNewCollected } from './new-collected-plan';
import { sameUnits } from './same-units';
import { readStanding, type StandingCollected, type StandingRow } from './standing-rows';

export interface CollectionInput {
  readonly taken: readonly TakenSheet[];
  /** Null: a row an organisation where every sheet lists them. What stands keeps the layout that it has. */
  readonly layout: CollectedLayout | null;
  readonly choices: ConflictChoices;
  readonly blocs: readonly BlocWords[];
  readonly wording: CollectedWording;
  /** The gathered table that stands. */
  readonly table: OwnTable | null;
  readonly leftBehind: LeftBehind | null;
  /** A name for a new sheet that none of the workbook has. */
  readonly freeSheet: string;
}

export type CollectionPlanning =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly layout: CollectedLayout;
      readonly sheet: string;
      readonly isNew: boolean;
      readonly changes: CollectedChanges;
      /** All of them, decided. */
      readonly conflicts: readonly Conflict[];
    }
  | {
      readonly ok: false;
      readonly trouble: CollectTrouble | { readonly code: 'conflicts-undecided' };
      readonly conflicts: readonly Conflict[];
    };

/** Plans the gathered survey: a new sheet, or what has to change in the one that stands. */
export function planCollection(input: CollectionInput): CollectionPlanning {
  const { taken, choices, blocs, wording, table, leftBehind } = input;
  const no = (trouble: CollectTrouble): CollectionPlanning => ({ ok: false, trouble, conflicts: [] });
  if (taken.length === 0) return no({ code: 'nothing-to-collect' });
  const reading = table && readStanding(table, leftBehind, blocs, wording);
  if (reading?.ok === false) return no(reading.trouble);
  const unitOf = sameUnits([
    ...taken.flatMap(({ districts }) => districts.map(({ key }) => key)),
    ...(reading?.standing.rows ?? []).map(({ district }) => district),
  ]);
  const standing = reading ? inUnits(reading.standing, unitOf) : null;
  const layout = standing?.layout ?? input.layout ?? richestLayout(taken);
  const unlisted = taken.filter((sheet) => sheet.layout !== 'by-organisation').map(({ file }) => file);
  if (layout === 'by-organisation' && unlisted.length > 0)
    return no({ code: 'collected-lists-organisations', files: [...new Set(unlisted)] });

  const files = new Set(taken.map(({ file }) => file));
  const conflicts = conflictsOf(taken, standing ? contested(standing, files, taken, unitOf) : [], unitOf);
  const isDecided = ({ district, sources }: Conflict) => {
    const choice = choices[district];
    return choice === null || sources.some((source) => sourceId(source) === choice);
  };
  if (!conflicts.every(isDecided)) return { ok: false, trouble: { code: 'conflicts-undecided' }, conflicts };

  const contestedUnits = new Map(conflicts.map((conflict) => [conflict.district, conflict]));
  const isTaken = (unit: string, source: string) => !contestedUnits.has(unit) || choices[unit] === source;
  const rows = taken.flatMap((sheet) =>
    sheet.districts
      .filter(({ key }) => isTaken(unitOf(key), sourceId(sheet)))
      .flatMap((district) => rowsOf(sheet, district, layout, wording))
      .map((row) => ({ ...row, district: unitOf(row.district) })),
  );
  if (table && standing) {
    const isGivenUp = (row: StandingRow) => {
      const own = sourceId(row);
      const sources = contestedUnits.get(row.district)?.sources ?? [];
      return (
        sources.some((source) => source.standing && sourceId(source) === own) && !isTaken(row.district, own)
      );
    };
    const update = planCollectedUpdate({ table, standing, leftBehind, rows, files, isGivenUp });
    return update.ok
      ? { ...update, layout, sheet: table.sheet, isNew: false, conflicts }
      : no(update.trouble);
  }
  if (rows.length === 0) return { ok: false, trouble: { code: 'nothing-to-collect' }, conflicts };
  const plan = planNewCollected({ layout, rows, blocs, wording, sheet: input.freeSheet });
  const changes: CollectedChanges = {
    added: rows.map(({ name }) => name),
    replaced: [],
    unchanged: 0,
    takenOut: [],
    kept: [],
    withoutColumn: [],
  };
  return { ok: true, plan, layout, sheet: input.freeSheet, isNew: true, changes, conflicts };
}

/** Each row under the unit that it is asked about as. */
function inUnits(standing: StandingCollected, unitOf: (key: string) => string): StandingCollected {
  return { ...standing, rows: standing.rows.map((row) => ({ ...row, district: unitOf(row.district) })) };
}

/**
 * The districts of other files that stand and could give way. A row that somebody changed cannot: it stays without a
 * question, and what the files say of its district is left out and named.
 */
function contested(
  { rows }: StandingCollected,
  files: ReadonlySet<string>,
  taken: readonly TakenSheet[],
  unitOf: (key: string) => string,
): readonly StandingDistrict[] {
  const asked = new Set(taken.flatMap(({ districts }) => districts.map(({ key }) => unitOf(key))));
  const filled = rows.filter(({ state }) => state !== 'vacant');
  const fixed = new Set(
    filled.filter((row) => !files.has(row.file) && !isRemovable(row)).map(({ district }) => district),
  );
  return filled
    .filter(({ file, district }) => !files.has(file) && asked.has(district) && !fixed.has(district))
    .map(({ district, districtName, file, sheet, cell }) => ({
      district,
      name: districtName,
      source: { file, sheet, cell, standing: true },
    }));
}
