import { columnIndex } from '../../domain/address';
import type { RuleSet } from '../../domain/decision/rule-set';
import { assess, type Assessing } from '../../jobs/assess';
import type { WriteWatch } from '../../jobs/write-plan';
import type { Language } from '../../locales/language';
import { sheetWordings } from '../../locales/sheet-wording';
import type { WriteChoices } from './request';

/** In which language and by which rules a request is carried out. */
export interface Setting {
  readonly language: Language;
  readonly rules: RuleSet;
}

/** Told while a request is carried out; `signal` ends one that can be cancelled. */
export interface RequestWatch extends WriteWatch {
  readonly signal?: AbortSignal;
}

/** Reads a sheet and plans its result columns as the user chose. Writes nothing. */
export function assessSheet(
  sheet: string,
  { startColumn, replaceTypedOver }: WriteChoices,
  { language, rules }: Setting,
  watch: WriteWatch,
): Promise<Assessing> {
  const wordings = sheetWordings(language, rules).results;
  const start = startColumn === null ? null : columnIndex(startColumn);
  return assess({ sheet, rules, wordings, startColumn: start, replaceTypedOver }, watch);
}
