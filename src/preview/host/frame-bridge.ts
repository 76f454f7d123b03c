import type { HostConnection, NativeBridge } from './bridge';

/** Marks the messages of this bridge among all others between two windows. */
const channel = 'embedded-host';

interface FrameMessage {
  readonly channel: typeof channel;
  readonly text: string;
}

function isFrameMessage(data: unknown): data is FrameMessage {
  return typeof data === 'object' && data !== null && 'channel' in data && data.channel === channel;
}

/**
 * The child's side, in the page of the add-in: defines `window._richApiNativeBridge`, which Microsoft's client
 * connects to by itself. Call it before the client's script runs. `parentOrigin` is the only origin listened to.
 */
export function defineFrameBridge(frame: Window, parentOrigin: string): void {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const message: FrameMessage = { channel, text };
      frame.parent.postMessage(message, parentOrigin);
    },
  };
  frame.addEventListener('message', (event) => {
    if (event.source !== frame.parent || event.origin !== parentOrigin || !isFrameMessage(event.data)) return;
    bridge.onMessageFromHost?.(event.data.text);
  });
  Object.assign(frame, { _richApiNativeBridge: bridge });
}

/**
 * The parent's side, in the page that owns the workbook: answers the batches of one frame and passes events on. The
 * returned function ends it.
 */
export function serveFrame(
  page: Window,
  frame: { readonly contentWindow: Window | null },
  childOrigin: string,
  connection: HostConnection,
): () => void {
  connection.bridge.onMessageFromHost = (text) => {
    const message: FrameMessage = { channel, text };
    frame.contentWindow?.postMessage(message, childOrigin);
  };
  const listen = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== childOrigin || !isFrameMessage(event.data))
      return;
    connection.bridge.sendMessageToHost(event.data.text);
  };
  page.addEventListener('message', listen);
  return () => {
    page.removeEventListener('message', listen);
    connection.close();
  };
}
