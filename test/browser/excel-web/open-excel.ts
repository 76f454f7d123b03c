import type { BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import type { HostWorkbook } from '../../../src/preview/host/document/workbook';
import { productionUrl } from '../built-folders';
import { readAddIn } from './add-in';
import { type FrameStorage, openWindow } from './browser-window';
import { ExcelOnTheWeb } from './excel-on-the-web';
import { EXCEL_PAGE_URL, sendToPane } from './excel-page';
import { answerLocally, type WebTraffic } from './local-web';
import { paneUrl } from './pane-url';
import { keepReceived } from './received-files';
import { watchContext } from './watch-page';

/** Excel on the web with the add-in's pane open, as a user would have it before them. */
export interface OpenExcel {
  readonly page: Page;
  /** The pane, for finding by role and text. */
  readonly pane: FrameLocator;
  readonly traffic: WebTraffic;
  readonly excel: ExcelOnTheWeb;
  /** All that went wrong so far, wherever: page, console, policy, Excel, network. Empty in a run that is well. */
  readonly troubles: () => readonly string[];
  /** What the browser received from the add-in's own address. */
  readonly received: () => Promise<ReadonlyMap<string, Buffer>>;
  /** The frame that holds the add-in's page. */
  readonly paneFrame: () => Frame;
  /** Presses the add-in's function button on the ribbon; gives office.js's status when the function has ended. */
  readonly pressRibbonButton: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** How Excel is opened. */
export interface OpenOptions {
  readonly frameStorage?: FrameStorage;
  /** Picks addresses that cannot be reached. */
  readonly isCutOff?: (url: string) => boolean;
  /** Lets the test put the clocks of all pages forward. */
  readonly ownClock?: boolean;
  /** The newest set of Excel's API that this Excel has, as in 1.17. */
  readonly excelApi?: number;
  /** Opens the add-in's page by itself, as a browser does that was given its address. */
  readonly outsideExcel?: boolean;
}

/** Opens the production build in an Excel on the web over a workbook. */
export async function openExcel(workbook: HostWorkbook, options: OpenOptions = {}): Promise<OpenExcel> {
  const excel = new ExcelOnTheWeb(readAddIn(), workbook, options.excelApi);
  const context = await openWindow(options.frameStorage ?? 'own');
  try {
    return await openIn(context, excel, options);
  } catch (thrown) {
    // A browser left behind would keep the test run from ending.
    await closeBrowser(context);
    throw thrown;
  }
}

async function openIn(
  context: BrowserContext,
  excel: ExcelOnTheWeb,
  { isCutOff = () => false, ownClock = false, outsideExcel = false }: OpenOptions,
): Promise<OpenExcel> {
  const seen = await watchContext(context);
  const traffic = await answerLocally(context, excel, isCutOff);
  const received = keepReceived(context, productionUrl);
  const page = await context.newPage();
  if (ownClock) await page.clock.install();
  // Not its load: that waits for the pane, whose troubles the test is to report.
  const send = (text: string) => page.evaluate(sendToPane, { text, paneUrl: paneUrl(excel.addIn) });
  excel.deliver = (event) => {
    // A page that is closing has no pane to tell; any other failure is one of the run.
    send(event).catch((thrown: unknown) => {
      if (!page.isClosed()) excel.faults.push(String(thrown));
    });
  };
  await page.goto(outsideExcel ? excel.addIn.page : EXCEL_PAGE_URL, { waitUntil: 'commit' });
  return {
    page,
    pane: page.frameLocator('iframe'),
    traffic,
    excel,
    troubles: () => [...seen, ...excel.faults, ...traffic.unknown.map((url) => `not answered: ${url}`)],
    received,
    paneFrame: () => {
      const frame = page.frames().find((other) => other.url().startsWith(excel.addIn.page));
      if (!frame) throw new Error('The pane shows another page than the add-in’s');
      return frame;
    },
    pressRibbonButton: async () => {
      const { event, status } = excel.press(excel.addIn.command);
      await send(event);
      return status;
    },
    close: () => closeBrowser(context),
  };
}

async function closeBrowser(context: BrowserContext): Promise<void> {
  await context.browser()?.close();
}
