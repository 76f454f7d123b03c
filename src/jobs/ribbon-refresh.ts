import type { RefreshOutcome } from './refresh-results';

/** What became of the ribbon button "Cập nhật kết quả", for whoever shows it. */
export type RibbonRefresh =
  | { readonly kind: 'running' }
  | { readonly kind: 'ended'; readonly outcome: RefreshOutcome }
  | { readonly kind: 'failed'; readonly thrown: unknown };

let waiting: RibbonRefresh | null = null;
let listener: ((refresh: RibbonRefresh) => void) | null = null;

/** Tells the pane. The ribbon may be first: then the news waits until the pane is there. */
export function publishRibbonRefresh(refresh: RibbonRefresh): void {
  if (listener) listener(refresh);
  else waiting = refresh;
}

/** Gets the news from the ribbon, waiting ones at once; returns what ends that. */
export function onRibbonRefresh(listen: (refresh: RibbonRefresh) => void): () => void {
  listener = listen;
  if (waiting) listen(waiting);
  waiting = null;
  return () => {
    listener = null;
  };
}
