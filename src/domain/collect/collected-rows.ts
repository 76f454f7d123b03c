import { foldText } from '../survey/text/fold-text';
import type { RawValue } from '../survey/cells/raw-sheet';
import type { CollectedDistrict, CollectedLayout, TakenSheet } from './collected';
import type { CollectedWording } from './collected-wording';

/** A row of the gathered table, its cells by the ids of its columns. */
export interface CollectedRow {
  /** What the row is known by: its file and its district, and in a list its organisation. */
  readonly key: string;
  readonly file: string;
  /** The key of its district. */
  readonly district: string;
  /** What people call it. */
  readonly name: string;
  readonly cells: Readonly<Record<string, RawValue>>;
}

/** Between the parts of a key; no name has it. */
const JOINT = ' ▸ ';

/** The district key within the key of a row; null for any other text. */
export function districtInKey(key: string): string | null {
  return key.split(JOINT)[1] ?? null;
}

/** The rows that a district of a taken sheet comes to. */
export function rowsOf(
  { file, sheet }: Pick<TakenSheet, 'file' | 'sheet'>,
  district: CollectedDistrict,
  layout: CollectedLayout,
  wording: Pick<CollectedWording, 'bloc' | 'type'>,
): readonly CollectedRow[] {
  // A joint within a file's name would make another file of it.
  const home = [file.replaceAll(JOINT, ' '), district.key].join(JOINT);
  const common = { file, district: district.key };
  if (layout === 'wide') {
    const cells: Record<string, RawValue> = { district: district.name, file, sheet, cell: district.cell };
    for (const [bloc, { committees, cells: cellCount, members, fullMembers }] of Object.entries(
      district.counts,
    )) {
      cells[`committees.${bloc}`] = committees;
      cells[`cells.${bloc}`] = cellCount;
      cells[`members.${bloc}`] = members;
      if (fullMembers !== null) cells[`fullMembers.${bloc}`] = fullMembers;
    }
    return [{ ...common, key: home, name: district.name, cells }];
  }
  const seen = new Map<string, number>();
  return district.organisations.map((organisation) => {
    const { bloc, name, type, members, fullMembers, executive, cell } = organisation;
    const plain = [home, bloc, foldText(name)].join(JOINT);
    const number = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, number);
    return {
      ...common,
      key: number === 1 ? plain : `${plain}${JOINT}${number}`,
      name: `${district.name}: ${name}`,
      cells: {
        district: district.name,
        bloc: wording.bloc(bloc),
        organisation: name,
        'organisation-type': wording.type(type),
        members,
        ...(fullMembers !== null && { fullMembers }),
        ...(executive !== null && { executive }),
        file,
        sheet,
        cell,
      },
    };
  });
}

/** A row an organisation where every sheet lists them, so that nothing of them is lost; else a row a district. */
export function richestLayout(taken: readonly TakenSheet[]): CollectedLayout {
  return taken.every(({ layout }) => layout === 'by-organisation') ? 'by-organisation' : 'wide';
}
