/** Words between the page and the pane's frame, beside the batches, which have a channel of their own. */
const channel = 'preview-pane';

/** What the frame tells: a ribbon function has ended, the pane asks to be shown. */
export type PaneNotice = { readonly kind: 'completed'; readonly run: number } | { readonly kind: 'show' };

/** What the page asks of the frame: run the function behind a ribbon button. */
export interface PaneCommand {
  readonly kind: 'run';
  readonly id: string;
  readonly run: number;
}

/** Sends to a window of the same origin. */
export function postToWindow(target: Window, origin: string, message: PaneNotice | PaneCommand): void {
  target.postMessage({ channel, message }, origin);
}

/** Hears what another window of the same origin sends; the returned function ends it. */
export function hearFromWindow(
  here: Window,
  source: () => Window | null,
  hear: (message: PaneNotice | PaneCommand) => void,
): () => void {
  const listen = ({ data, origin, source: from }: MessageEvent<unknown>) => {
    const isFromIt = from === source() && origin === here.location.origin;
    if (
      isFromIt &&
      typeof data === 'object' &&
      data !== null &&
      'channel' in data &&
      data.channel === channel
    ) {
      hear((data as unknown as { readonly message: PaneNotice | PaneCommand }).message);
    }
  };
  here.addEventListener('message', listen);
  return () => here.removeEventListener('message', listen);
}
