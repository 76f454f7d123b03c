import { HostConnection } from '../../../src/preview/host/bridge';
import { loadNodeCalculationEngine } from '../../../src/preview/host/calc/node-engine';
import { defineFrameBridge, serveFrame } from '../../../src/preview/host/frame-bridge';
import { newWorkbook } from '../../../src/preview/host/workbook-file';

interface Posted {
  readonly data: unknown;
  readonly source: unknown;
  readonly origin: string;
}

/** A window that only passes messages on; both sides post asynchronously, as browsers do. */
class Pane {
  readonly listeners = new Set<(event: Posted) => void>();
  parent: unknown;
  from: Pane | undefined;
  constructor(readonly origin: string) {}
  addEventListener(_: string, listener: (event: Posted) => void): void {
    this.listeners.add(listener);
  }
  removeEventListener(_: string, listener: (event: Posted) => void): void {
    this.listeners.delete(listener);
  }
  postMessage(data: unknown, target: string): void {
    const { from } = this;
    if (target !== this.origin || !from) return;
    setTimeout(() => {
      for (const listener of this.listeners) listener({ data, source: from, origin: from.origin });
    }, 0);
  }
}

interface Native {
  _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void };
}

const page = 'https://page.example';
const addIn = 'https://add-in.example';

function windows(): { readonly parent: Pane; readonly child: Pane } {
  const parent = new Pane(page);
  const child = new Pane(addIn);
  parent.from = child;
  child.from = parent;
  child.parent = parent;
  return { parent, child };
}

const request = JSON.stringify({
  id: 4,
  type: 1,
  flags: 0,
  message: {
    body: {
      Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    },
  },
});

/** What comes in a moment that is long enough for an answer, where none is to come. */
async function answers(child: Pane, ask: () => void): Promise<string[]> {
  const heard: string[] = [];
  (child as unknown as Native)._richApiNativeBridge.onMessageFromHost = (text) => heard.push(text);
  ask();
  await new Promise((resolve) => setTimeout(resolve, 30));
  return heard;
}

/** The answer, however long a machine that is busy takes for it. */
function answerTo(child: Pane, ask: () => void): Promise<string> {
  return new Promise((resolve) => {
    (child as unknown as Native)._richApiNativeBridge.onMessageFromHost = resolve;
    ask();
  });
}

describe('a frame', () => {
  test('gets its batches answered by the page around it', async () => {
    loadNodeCalculationEngine();
    const { parent, child } = windows();
    defineFrameBridge(child as unknown as Window, page);
    const connection = new HostConnection(newWorkbook());
    const stop = serveFrame(
      parent as unknown as Window,
      { contentWindow: child as unknown as Window },
      addIn,
      connection,
    );
    const bridge = (child as unknown as Native)._richApiNativeBridge;
    const answer = await answerTo(child, () => bridge.sendMessageToHost(request));
    expect(JSON.parse(answer)).toMatchObject({ id: 4, type: 2, message: { statusCode: 200 } });
    stop();
    expect(await answers(child, () => bridge.sendMessageToHost(request))).toEqual([]);
  });

  test('is not answered from another origin', async () => {
    const { parent, child } = windows();
    defineFrameBridge(child as unknown as Window, page);
    const connection = new HostConnection(newWorkbook());
    serveFrame(
      parent as unknown as Window,
      { contentWindow: child as unknown as Window },
      'https://other.example',
      connection,
    );
    const bridge = (child as unknown as Native)._richApiNativeBridge;
    expect(await answers(child, () => bridge.sendMessageToHost(request))).toEqual([]);
    expect(connection.batches).toBe(0);
  });
});
