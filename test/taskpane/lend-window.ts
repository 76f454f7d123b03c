import { JSDOM } from 'jsdom';

/**
 * A page for React in this process. Jest's own browser environment hides what the workbook's engine needs, so the
 * window is made here and its names are lent to Node. To be imported before anything of React.
 */
const { window } = new JSDOM('<!doctype html><html lang="vi"><body></body></html>', {
  url: 'http://localhost/',
  pretendToBeVisual: true,
});
Object.assign(window, {
  matchMedia: () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
for (const name of Object.getOwnPropertyNames(window)) {
  if (name in globalThis) continue;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => (window as unknown as Record<string, unknown>)[name],
  });
}
Object.assign(globalThis, { window, document: window.document });
// Node has one of its own, which the page does not take.
Object.assign(globalThis, { CustomEvent: window.CustomEvent });
