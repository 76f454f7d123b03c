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

/** A unit's name taken apart. */
export interface UnitName {
  /** null where the name has no kind. */
  readonly kind: string | null;
  /** Folded, without the kind and without a number typed before it. */
  readonly name: string;
}

/** Takes a folded name apart: `huyen duy xuyen` → kind `h`, name `duy xuyen`. */
export function unitName(text: string): UnitName {
  const folded = text.replace(/^\d{1,3} (?=\D)/, '');
  for (const [written, kind] of KINDS) {
    if (folded.startsWith(`${written} `)) return { kind, name: folded.slice(written.length + 1) };
  }
  return { kind: null, name: folded };
}

/** The same with the tone marks of the name. */
export function tonedUnitName(text: string): UnitName {
  const { kind, name } = unitName(foldText(text));
  // Word for word what was folded.
  const words = tonedText(text).split(' ');
  return { kind, name: words.slice(words.length - name.split(' ').length).join(' ') };
}

/**
 * What joins a district across sheets and runs: `Huyện Duy Xuyên`, `H. DUY XUYÊN` and their NFD forms all give
 * `h duy xuyen`. The kind stays in it, because the town and the district of Cai Lậy are two units.
 * Where a sheet has two names that differ in tone marks alone, `tell-apart.ts` keeps these in both keys.
 */
export function districtKey(text: string): string {
  const { kind, name } = unitName(foldText(text));
  return kind === null ? name : `${kind} ${name}`;
}

/** Districts and communes by their kind; null for a name without one. */
export function unitLevel(text: string): 'district' | 'commune' | null {
  const { kind } = unitName(foldText(text));
  if (kind === null) return null;
  return ['h', 'tx', 'tp', 'q'].includes(kind) ? 'district' : 'commune';
}
