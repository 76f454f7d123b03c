import { foldText } from '../text/fold-text';
import { tonedText } from '../text/toned-text';

/** Kinds of units as they are written, folded, with the bodies named after them; longer ones first. */
const KINDS: readonly (readonly [written: string, kind: string])[] = [
  ['dang bo thanh pho', 'tp'],
  ['dang bo thi xa', 'tx'],
  ['dang bo huyen', 'h'],
  ['dang bo phuong', 'p'],
  ['dang uy phuong', 'p'],
  ['dang bo thi tran', 'tt'],
  ['dang uy thi tran', 'tt'],
  ['dang bo xa', 'x'],
  ['dang uy xa', 'x'],
  ['dac khu', 'dk'],
  ['thi tran', 'tt'],
  ['tt', 'tt'],
  ['thanh pho', 'tp'],
  ['thanh uy', 'tp'],
  ['t p', 'tp'],
  ['tp', 'tp'],
  ['thi xa', 'tx'],
  ['thi uy', 'tx'],
  ['t x', 'tx'],
  ['tx', 'tx'],
  ['huyen uy', 'h'],
  ['huyen', 'h'],
  ['h', 'h'],
  ['quan', 'q'],
  ['q', 'q'],
  ['phuong', 'p'],
  ['p', 'p'],
  ['xa', 'x'],
  ['x', 'x'],
];

/** "II. Huyện Duy Xuyên", "A. Phường An Mỹ"; without a kind behind it, it may be a part of the name. */
const GROUP_MARK =
  /^(?:[ivx]{1,5}|[a-g]) (?=(?:dac khu|thi tran|thanh pho|tp|thi xa|tx|huyen|quan|phuong|xa) )/;

/** What stands in brackets behind a name, or says that it goes on from the page before. */
const NOTE = /(?:\s*[([]([^()[\]]*)[)\]]|\s*[-–]\s*tiếp|[\s–-]+tiếp theo)\s*$/i;

/** "Duy Xuyên (điểm)" → "Duy Xuyên": a name without the note behind it. */
export function withoutNote(text: string): string {
  const name = text.normalize('NFC').replace(NOTE, '');
  return foldText(name) === '' ? text : name;
}

/** "Xã Tam Phú (Tam Kỳ)" → `tam ky`: a note may tell units of one name apart. `''` for "(tiếp)", which does not. */
export function nameNote(text: string): string {
  const note = foldText(NOTE.exec(text.normalize('NFC'))?.[1] ?? '');
  return /^(?:tiep(?: theo)?|tt)$/.test(note) || withoutNote(text) === text ? '' : note;
}

/** A unit's name taken apart. */
export interface UnitName {
  /** null where the name has no kind. */
  readonly kind: string | null;
  /** Folded, without the kind and without a number typed before it. */
  readonly name: string;
}

/** Takes a folded name apart: `huyen duy xuyen` → kind `h`, name `duy xuyen`. */
export function unitName(text: string): UnitName {
  const folded = text.replace(/^\d{1,3} (?=\D)/, '').replace(GROUP_MARK, '');
  for (const [written, kind] of KINDS) {
    if (folded.startsWith(`${written} `)) return { kind, name: folded.slice(written.length + 1) };
  }
  return { kind: null, name: folded };
}

/** The same with the tone marks of the name. */
export function tonedUnitName(text: string): UnitName {
  const bare = withoutNote(text);
  const { kind, name } = unitName(foldText(bare));
  // Word for word what was folded.
  const words = tonedText(bare).split(' ');
  return { kind, name: words.slice(words.length - name.split(' ').length).join(' ') };
}

/**
 * What joins a district across sheets and runs: `Huyện Duy Xuyên`, `H. DUY XUYÊN` and their NFD forms all give
 * `h duy xuyen`. The kind stays in it, because the town and the district of Cai Lậy are two units.
 * Where a sheet has two names that differ in tone marks or in a note alone, `tell-apart.ts` keeps these in both keys.
 */
export function districtKey(text: string): string {
  const { kind, name } = unitName(foldText(withoutNote(text)));
  return kind === null ? name : `${kind} ${name}`;
}

/** Districts and communes by their kind; null for a name without one. */
export function unitLevel(text: string): 'district' | 'commune' | null {
  const { kind } = unitName(foldText(text));
  if (kind === null) return null;
  return ['h', 'tx', 'tp', 'q'].includes(kind) ? 'district' : 'commune';
}
