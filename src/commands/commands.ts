import { district2012 } from '../domain/decision/rule-sets/district-2012';
import { publishRibbonRefresh } from '../jobs/ribbon-refresh';
import { chosenLanguage } from '../locales/chosen-language';
import { resultWordings } from '../locales/sheet-wording';
import { bindRibbonCommand, showPane, startOffice } from '../workbook/office-start';

/** The ribbon's "Cập nhật kết quả": brings standing result columns up to date and shows the pane with what came of it. */
async function refresh(): Promise<void> {
  publishRibbonRefresh({ kind: 'running' });
  try {
    await showPane();
    const language = chosenLanguage();
    const [{ refreshResults }, { rulesSheetWordings }, { runLogWordings }] = await Promise.all([
      import(/* webpackChunkName: "changes" */ '../jobs/refresh-results'),
      import(/* webpackChunkName: "changes" */ '../locales/sheet/rules-wording'),
      import(/* webpackChunkName: "changes" */ '../locales/sheet/log-wording'),
    ]);
    const outcome = await refreshResults(district2012, {
      wordings: (rules) => resultWordings(language, rules),
      rulesWordings: (rules) => rulesSheetWordings(language, rules),
      logWordings: runLogWordings(language),
      now: new Date(),
    });
    publishRibbonRefresh({ kind: 'ended', outcome });
  } catch (thrown) {
    publishRibbonRefresh({ kind: 'failed', thrown });
  }
}

/** The pane and the ribbon share this page; without Excel there is no ribbon, and the pane says why. */
async function bindRibbon(): Promise<void> {
  const starting = await startOffice();
  if (starting.ok && starting.start.inExcel) bindRibbonCommand('refreshResults', refresh);
}

void bindRibbon();
