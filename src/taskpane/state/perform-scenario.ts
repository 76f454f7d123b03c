import { writeScenario } from '../../jobs/write-scenario';
import type { WriteWatch } from '../../jobs/write-plan';
import { scenarioWording } from '../../locales/sheet/scenario-wording';
import type { Setting } from './assess-sheet';
import type { PaneAnswer } from './pane-action';
import type { ScenarioRequest } from './request';

/** Writes what was tried into a sheet of its own. Loaded with the screen on which it is tried. */
export async function performScenario(
  { assessment, whatIf }: ScenarioRequest,
  { language, rules }: Setting,
  watch: WriteWatch,
): Promise<PaneAnswer> {
  const wording = scenarioWording(language, rules);
  const { sheet, outcome } = await writeScenario(assessment, whatIf, wording, watch);
  return outcome.ok
    ? { kind: 'sheet-made', made: 'scenario', sheet, receipt: outcome.receipt, assessment }
    : { kind: 'sheet-refused', sheet, trouble: outcome.trouble };
}
