import { fingerprint, FINGERPRINT_LENGTH } from '../fingerprint';
import { rememberedRows } from '../left-behind';
import { isOrganisationKey, organisationKeys } from '../organisations/organisation-key';
import type { LeftBehind } from '../plan';
import { UNWRITTEN } from '../run-record';
import type { Survey } from '../survey/survey';
import type { DistrictDecision } from './decision';
import { HEADER_KEY } from './result-rows';

/** A row of which formulas of a district speak: that of an organisation or, where none are listed, of a bloc. */
export interface ListedRow {
  readonly key: string;
  readonly row: number;
}

/** Under which column the memory has the sheet rows that a run found; no id of a column has a `#`. */
export const ROWS_COLUMN = '#rows';
/** Under which column it has the choices that stood in these rows. */
export const CHOSEN_COLUMN = '#chosen';

const RADIX = 36;

/** From the top. None in a survey with one row for each district, whose formulas speak of that row alone. */
export function listedRows({ layout, organisations, districts }: Survey): readonly ListedRow[] {
  const parts = layout === 'by-organisation' ? organisations : layout === 'long' ? blocRows(districts) : [];
  const keys = organisationKeys(parts);
  return [...keys].map(([row, key]) => ({ row, key })).sort((a, b) => a.row - b.row);
}

function blocRows(districts: Survey['districts']) {
  return districts.flatMap(({ key: district, counts }) =>
    Object.entries(counts).flatMap(([bloc, { members }]) => {
      const rows = new Set((members.from ?? []).map((cell) => Number(/\d+$/.exec(cell)?.[0]) - 1));
      return [...rows].map((row) => ({ row, district, bloc, name: '' }));
    }),
  );
}

/**
 * In which rows a run finds what its formulas speak of, and where people's choices stand among them, to be remembered with
 * these; null where all is in one row.
 */
export function rowsToRemember(
  survey: Survey,
  decisions: readonly Pick<DistrictDecision, 'choice'>[],
): LeftBehind | null {
  const listed = listedRows(survey);
  if (listed.length === 0) return null;
  const rows = [
    [HEADER_KEY, survey.headerRows.last] as const,
    ...survey.districts.map(({ key, row }) => [key, row] as const),
    ...listed.map(({ key, row }) => [key, row] as const),
  ];
  const chosen = new Map(
    decisions.flatMap(({ choice }) => (choice ? [[choice.row, fingerprint(choice.text)] as const] : [])),
  );
  const markOf = (key: string, row: number) =>
    (isOrganisationKey(key) ? chosen.get(row) : undefined) ?? UNWRITTEN;
  return {
    columns: [ROWS_COLUMN, CHOSEN_COLUMN],
    rows: Object.fromEntries(
      rows.map(([key, row]) => [
        key,
        row.toString(RADIX).padStart(FINGERPRINT_LENGTH, '0') + markOf(key, row),
      ]),
    ),
    unfinished: null,
  };
}

/** Row key → the sheet row in which the last run found it; empty where nobody knows. */
export function rememberedPlaces(leftBehind: LeftBehind | null): ReadonlyMap<string, number> {
  const memory = rememberedRows(leftBehind);
  return new Map(
    memory.keys.flatMap((key) => {
      const [text = ''] = memory.cell(key, ROWS_COLUMN);
      return /^[0-9a-z]+$/.test(text) ? [[key, parseInt(text, RADIX)] as const] : [];
    }),
  );
}
