/** Excel on the web lives on many hosts; office.js trusts those that end like this one. */
export const EXCEL_ORIGIN = 'https://excel.officeapps.live.com';
/** Where the page of Excel hands on what the pane sends; a path of its own origin, answered by the test. */
export const RELAY_PATH = '/pane-message';
/** The page itself. */
export const EXCEL_PAGE_URL = `${EXCEL_ORIGIN}/x/_layouts/xlviewerinternal.aspx`;

/** The narrowest pane that Excel on the web opens. */
const PANE_WIDTH = 320;

/**
 * Runs in the page of Excel: opens the pane and relays its messages. Nothing else happens there, so that every
 * decision is made in the test's own process. Self-contained: only its text reaches the page.
 */
function playExcel(settings: { paneUrl: string; relayPath: string; width: number }): void {
  const paneOrigin = new URL(settings.paneUrl).origin;
  const pane = document.createElement('iframe');
  window.addEventListener('message', (event: MessageEvent<string>) => {
    if (event.source !== pane.contentWindow || event.origin !== paneOrigin) {
      throw new Error(`A message from ${event.origin}, where only the pane may speak`);
    }
    void relay(event.data);
  });
  async function relay(text: string): Promise<void> {
    const answer = await fetch(settings.relayPath, { method: 'POST', body: text });
    if (!answer.ok) throw new Error(`Excel has no answer to ${text.slice(0, 500)}`);
    pane.contentWindow?.postMessage(await answer.text(), paneOrigin);
  }
  pane.title = 'pane';
  pane.width = String(settings.width);
  pane.height = '700';
  // The permissions Excel gives to a pane: no navigation of Excel's own page.
  pane.setAttribute('sandbox', 'allow-scripts allow-forms allow-same-origin allow-popups allow-downloads');
  pane.src = settings.paneUrl;
  document.body.append(pane);
}

/** The HTML of the page that plays Excel around a pane. */
export function excelPage(paneUrl: string): string {
  const settings = JSON.stringify({ paneUrl, relayPath: RELAY_PATH, width: PANE_WIDTH });
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Excel</title></head>
<body><script>(${playExcel.toString()})(${settings.replaceAll('<', '\\u003c')})</script></body></html>`;
}

/** Runs in the page of Excel: hands an event to the pane. */
export function sendToPane({ text, paneUrl }: { text: string; paneUrl: string }): void {
  const pane = document.querySelector('iframe');
  if (!pane?.contentWindow) throw new Error('The page has no pane');
  pane.contentWindow.postMessage(text, new URL(paneUrl).origin);
}
