import { makeFollowUp } from '../../jobs/make-follow-up';
import { makeVotes } from '../../jobs/make-votes';
import { registerSheetsWordings } from '../../locales/register-sheets-wording';
import type { RequestWatch, Setting } from './assess-sheet';
import type { PaneAnswer } from './pane-action';
import type { RegisterSheetRequest } from './request';
import { sheetMade } from './sheet-made';

/** Writes a sheet about the register. Loaded with the first of them. */
export async function performRegisterSheet(
  { made, assessment, decisions }: RegisterSheetRequest,
  { language }: Setting,
  watch: RequestWatch,
): Promise<PaneAnswer> {
  const { rules } = assessment;
  const make = made === 'votes' ? makeVotes : makeFollowUp;
  const wordings = registerSheetsWordings(language, rules);
  return sheetMade(made, await make(assessment, decisions, rules, wordings, watch), assessment);
}
