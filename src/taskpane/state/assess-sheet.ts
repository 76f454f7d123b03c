import type { RuleSet } from '../../domain/decision/rule-set';
import { district2012 } from '../../domain/decision/rule-sets/district-2012';
import { assess, type Assessing } from '../../jobs/assess';
import type { WriteWatch } from '../../jobs/write-plan';
import type { Language } from '../../locales/language';
import { resultWordings } from '../../locales/sheet-wording';

/** In which language and by which rules a request is carried out. */
export interface Setting {
  readonly language: Language;
  readonly rules: RuleSet;
}

/** Told while a request is carried out; `signal` ends one that can be cancelled. */
export interface RequestWatch extends WriteWatch {
  readonly signal?: AbortSignal;
}

/** The rules where a workbook has no sheet of them. */
export const FIRST_RULES = district2012;

/** Reads a sheet and decides it by the rules of its workbook. Writes nothing. */
export function assessSheet(sheet: string, { language }: Setting, watch: WriteWatch): Promise<Assessing> {
  const wordings = (rules: RuleSet) => resultWordings(language, rules);
  return assess({ sheet, rules: FIRST_RULES, wordings }, watch);
}
