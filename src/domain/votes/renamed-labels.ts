import type { CellBlock, CellContent } from '../plan';
import type { OwnTable } from '../own-table';
import { districtOfKey } from '../procedure/register-keys';
import { VOTE_TABLES, type VoteTable, type VoteWording } from './vote-wording';

/** A table of a sheet of votes as it stands. */
export interface StandingVotes extends Pick<OwnTable, 'sheet' | 'area' | 'headers' | 'inputs'> {
  readonly table: VoteTable;
  readonly name: string;
}

/** A district that is called otherwise from this run on; its key is the one that it has then. */
export interface RenamedDistrict {
  readonly key: string;
  readonly former: string;
  readonly now: string;
}

type Labels = Pick<VoteWording, 'organisation' | 'headers'>;

/**
 * Gives the organisations of a renamed district their labels on the sheets of votes: candidates are joined by them, so
 * that those of one sheet change together, in all of its tables. `keyNow` is a key of the register as it is from this
 * run on.
 */
export function renamedLabels(
  votes: readonly StandingVotes[],
  districts: readonly RenamedDistrict[],
  keyNow: (key: string) => string,
  wordings: readonly Labels[],
): readonly CellBlock[] {
  const sheets = [...new Set(votes.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const tables = votes.filter((table) => table.sheet === sheet);
    const cells = new Set(tables.flatMap(({ inputs }) => inputs.flat().map(String)));
    const followed = new Set([...cells].map((cell) => districtOfKey(keyNow(cell))));
    const renamed = districts.filter(({ key }) => followed.has(key));
    const labels = new Map(
      wordings.flatMap((wording) =>
        renamed.flatMap(({ former, now }) =>
          [...cells].flatMap((cell) => {
            const label = relabelled(wording, cell, former, now);
            // Organisations that stand under the new name already are others.
            return label === null || cells.has(label) ? [] : [[cell, label] as const];
          }),
        ),
      ),
    );
    return labels.size === 0 ? [] : tables.flatMap((table) => blockOf(table, labels, keyNow, wordings));
  });
}

/** Candidates are joined by it, in a search that takes these characters for others. */
export function labelOf({ organisation }: Labels, district: string, name: string): string {
  return organisation(district, name).replaceAll(/[*?~]/g, ' ').slice(0, 250);
}

function relabelled(wording: Labels, label: string, former: string, now: string): string | null {
  const before = labelOf(wording, former, '');
  return label.startsWith(before) ? labelOf(wording, now, label.slice(before.length)) : null;
}

function blockOf(
  { table, sheet, name, area, headers, inputs }: StandingVotes,
  labels: ReadonlyMap<string, string>,
  keyNow: (key: string) => string,
  wordings: readonly Labels[],
): readonly CellBlock[] {
  const placeOf = (heading: (words: Labels) => string) =>
    headers.findIndex((header) => wordings.some((words) => heading(words) === header));
  const cellsOf = (column: number) => inputs.map((row) => row[column] ?? '');
  const headed = placeOf((words) => words.headers[table].organisation);
  // Under another heading the column is known by what it holds: nothing else on the sheet is a label.
  const place =
    headed >= 0
      ? headed
      : headers.findIndex((_, column) => cellsOf(column).some((cell) => labels.has(String(cell))));
  const content = cellsOf(place).map((cell): CellContent => labels.get(String(cell)) ?? null);
  if (place < 0 || content.every((cell) => cell === null)) return [];
  // As they are when the run is taken back. Rows of one organisation got the same.
  const keyPlace = table === 'conferences' ? placeOf((words) => words.headers.conferences.key) : -1;
  const rowKeys =
    keyPlace >= 0
      ? { column: area.column + keyPlace, cells: cellsOf(keyPlace).map((key) => keyNow(String(key))) }
      : {
          column: area.column + place,
          cells: cellsOf(place).map((cell, row) => (content[row] as string | null) ?? cell),
          areAlike: true,
        };
  return [
    {
      sheet,
      area: { row: area.row + 1, column: area.column + place, rowCount: content.length, columnCount: 1 },
      content: content.map((cell) => [cell]),
      found: cellsOf(place).map((cell) => [cell]),
      anchor: { kind: 'table', name, area, headers },
      rowKeys: { ...rowKeys, remembered: content.map(() => null) },
      columnIds: [null],
    },
  ];
}

/** The tables of a sheet of votes by what their names begin with. */
export function voteTableOf(name: string): VoteTable | null {
  const tables = Object.keys(VOTE_TABLES) as VoteTable[];
  return tables.find((table) => name.startsWith(VOTE_TABLES[table])) ?? null;
}
