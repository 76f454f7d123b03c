import { districtKey, nameNote, tonedUnitName, withoutNote } from '../names/district-key';
import { foldText } from '../text/fold-text';
import type { Standing } from './list-rows';
import { isToneless } from '../text/toned-text';

/** The units of a list, one for each key, and how their names fit each other. */
export interface ListUnits {
  readonly all: readonly { readonly key: string; readonly first: Standing }[];
  readonly keyOf: (standing: Standing) => string;
  /** Names taken for a unit that is written differently elsewhere. */
  readonly varied: readonly { readonly standing: Standing; readonly first: Standing }[];
  /** Keys of units that may be one and the same: the names differ in tone marks alone. */
  readonly toneTwins: readonly (readonly string[])[];
  /** Keys of a name that may stand for any of several units, with these. */
  readonly unclear: readonly (readonly string[])[];
}

/**
 * Which names of a list are one unit. Spelling does not matter ("H. DUY XUYÊN", "Huyện Duy Xuyên"); tone marks do, as
 * "Xã Bình Thành" and "Xã Bình Thạnh" are two; a name without its kind, or without any mark, joins the only unit that
 * it can be. A note behind a name ("Duy Xuyên (điểm)") does not matter, unless the sheet has other notes behind that name.
 */
export function listUnits(standings: readonly Standing[]): ListUnits {
  const names = new Map<string, Name>();
  for (const { text } of standings) if (text !== '' && !names.has(text)) names.set(text, nameOf(text));
  const byFolded = groupsOf([...names.values()], ({ folded }) => folded);
  const byBareName = groupsOf([...names.values()], ({ bare }) => bare);

  const isToldByNotes = ({ bare }: Name): boolean => {
    const notes = (byBareName.get(bare) ?? []).map(({ note }) => note).filter((note) => note !== '');
    return new Set(notes).size > 1;
  };

  // One key for each name that has marks; folded where no other name needs to be told from it.
  const ownKey = (name: Name): string => {
    const { folded, toned, note } = name;
    const same = (byFolded.get(folded) ?? []).filter(({ isPlain }) => !isPlain);
    const key = new Set(same.map((other) => other.toned)).size > 1 ? toned : folded;
    return note !== '' && isToldByNotes(name) ? `${key} ${note}` : key;
  };
  const keys = new Map<string, string>();
  const unclear: string[][] = [];
  for (const [text, name] of names) {
    const others = (byBareName.get(name.bare) ?? []).filter((other) => mayBeOne(name, other));
    const targets = [...new Set(others.map(ownKey))];
    const [only, ...more] = targets;
    const needsOther = name.kind === null || name.isPlain;
    keys.set(text, needsOther && only !== undefined && more.length === 0 ? only : ownKey(name));
    if (needsOther && more.length > 0) unclear.push([...new Set([ownKey(name), ...targets])]);
  }
  const keyOf = ({ text, row }: Standing) => (text === '' ? `#${row + 1}` : (keys.get(text) ?? ''));

  const firsts = new Map<string, Standing>();
  const varied: { standing: Standing; first: Standing }[] = [];
  for (const standing of standings) {
    const key = keyOf(standing);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, standing);
    else if (districtKey(first.text) !== districtKey(standing.text)) varied.push({ standing, first });
  }
  const toneTwins = [...byFolded.values()]
    .map((same) => [...new Set(same.filter(({ isPlain }) => !isPlain).map(ownKey))])
    .filter(({ length }) => length > 1);
  return { all: [...firsts].map(([key, first]) => ({ key, first })), keyOf, varied, toneTwins, unclear };
}

interface Name {
  readonly kind: string | null;
  /** Without its kind, folded and with its tone marks. */
  readonly bare: string;
  readonly bareToned: string;
  /** With its kind. */
  readonly folded: string;
  readonly toned: string;
  /** Typed without any mark of Vietnamese. */
  readonly isPlain: boolean;
  /** What stands behind it in brackets, folded. */
  readonly note: string;
}

function nameOf(text: string): Name {
  const { kind, name: bareToned } = tonedUnitName(text);
  return {
    kind,
    bare: foldText(bareToned),
    bareToned,
    folded: districtKey(text),
    toned: kind === null ? bareToned : `${kind} ${bareToned}`,
    isPlain: isToneless(withoutNote(text)),
    note: nameNote(text),
  };
}

/** Another name that says more of the same unit: its kind, or its tone marks. */
function mayBeOne(name: Name, other: Name): boolean {
  if (other === name || other.isPlain || (name.kind !== null && other.kind !== name.kind)) return false;
  if (name.note !== '' && other.note !== '' && name.note !== other.note) return false;
  if (name.kind === null && other.kind === null && !name.isPlain) return false;
  return name.isPlain || name.bareToned === other.bareToned;
}

function groupsOf(names: readonly Name[], of: (name: Name) => string): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const group = groups.get(of(name));
    if (group === undefined) groups.set(of(name), [name]);
    else group.push(name);
  }
  return groups;
}
