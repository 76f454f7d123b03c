import { listExplanations } from '../../jobs/list-explanations';
import { explanationText } from '../../locales/explanation/explanation-wording';
import type { RequestWatch, Setting } from './assess-sheet';
import type { PaneAnswer } from './pane-action';
import type { ExplainRequest } from './request';
import { sheetMade } from './sheet-made';

/** Writes explanations. Loaded with the first of them. */
export async function performExplaining(
  { assessment, decisions }: ExplainRequest,
  { language, rules }: Setting,
  watch: RequestWatch,
): Promise<PaneAnswer> {
  const wording = explanationText(language, rules);
  const made = await listExplanations(assessment, decisions, rules, wording, watch);
  return sheetMade('explanations', made, assessment);
}
