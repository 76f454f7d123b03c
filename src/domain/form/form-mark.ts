import type { ChoiceName } from '../survey/choice-names';

/** A row a district, or a row a base organisation. */
export type FormKind = 'wide' | 'by-organisation';

/** A hidden name of the form's own sheet: which form it is, wherever the sheet is copied or sent. */
const FORM_MARK = '_kt.form';
const VERSION = 1;

const KINDS: readonly FormKind[] = ['wide', 'by-organisation'];

/** `wide 1`: the kind and the version of the form. */
export function formMark(kind: FormKind): ChoiceName {
  return { name: FORM_MARK, text: `${kind} ${VERSION}` };
}

/** The kind of form that a sheet's names say it is, of any version; null for no form of the add-in's. */
export function formKindIn(texts: Readonly<Record<string, string>>): FormKind | null {
  const mark = texts[FORM_MARK] ?? '';
  return KINDS.find((kind) => mark.startsWith(`${kind} `)) ?? null;
}
