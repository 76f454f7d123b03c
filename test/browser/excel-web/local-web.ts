import type { BrowserContext, Route } from 'playwright-core';
import type { ExcelOnTheWeb } from './excel-on-the-web';
import { EXCEL_ORIGIN, EXCEL_PAGE_URL, excelPage, RELAY_PATH } from './excel-page';
import { paneUrl } from './pane-url';
import { builtFiles, officeFile, type ServedFile } from './served-files';

/** Everything the browser asked for, and what came of it. */
export interface WebTraffic {
  /** The add-in's files by address, as they lay in the built folder. */
  readonly built: ReadonlyMap<string, ServedFile>;
  /** Addresses without what stands behind `?` and `#`, each once, in order. */
  readonly answered: Set<string>;
  /** Addresses that nobody here knows; a test that leaves one here has failed. */
  readonly unknown: string[];
  /** What the test asked to be unreachable. */
  readonly cutOff: string[];
}

/** Answers every address on this machine: Excel, the add-in as built, and Microsoft's library; nothing goes out. */
export async function answerLocally(
  context: BrowserContext,
  excel: ExcelOnTheWeb,
  isCutOff: (url: string) => boolean,
): Promise<WebTraffic> {
  const built = builtFiles();
  const traffic: WebTraffic = { built, answered: new Set(), unknown: [], cutOff: [] };
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const url = origin + pathname;
    if (isCutOff(url)) {
      traffic.cutOff.push(url);
      return route.abort('connectionrefused');
    }
    const file = built.get(url) ?? officeFile(url);
    if (file) await route.fulfill({ ...file });
    else if (url === EXCEL_PAGE_URL) await answerPage(route, excel);
    else if (url === EXCEL_ORIGIN + RELAY_PATH) await answerPane(route, excel);
    else {
      traffic.unknown.push(url);
      return route.abort();
    }
    traffic.answered.add(url);
  });
  return traffic;
}

function answerPage(route: Route, excel: ExcelOnTheWeb): Promise<void> {
  return route.fulfill({
    contentType: 'text/html; charset=utf-8',
    body: excelPage(paneUrl(excel.addIn)),
  });
}

function answerPane(route: Route, excel: ExcelOnTheWeb): Promise<void> {
  const body = route.request().postData();
  if (body === null) throw new Error('The page of Excel handed on an empty message');
  return route.fulfill({ contentType: 'application/json', body: excel.answer(body) });
}
