import type { Locale } from './document/entry';
import type { HostWorkbook } from './document/workbook';
import { loadedClasses } from './members/all-classes';
import { answerBatch, refuseBatch } from './protocol/batch';
import { eventsFor } from './protocol/event-messages';
import { AddInSession } from './protocol/session';

/** What a test or a preview may do to the traffic between an add-in and the workbook. */
export interface HostControls {
  /** Runs before each batch is answered: a colleague may edit here, between a read and a write. */
  beforeBatch?: (batch: BatchRecord) => void | Promise<void>;
  afterBatch?: (batch: BatchRecord) => void | Promise<void>;
  /** Answers over so many bytes of UTF-8 are refused; 5 MB as on the web when not given. */
  mostResponseBytes?: number;
}

/** One batch on its way through. */
export interface BatchRecord {
  /** 1 for the first batch. */
  readonly number: number;
  readonly body: unknown;
  /** Bytes of UTF-8; the answer's is 0 before it is given. */
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** The object that `OfficeExtension.HostBridge.init` takes, or a page's `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/** Bit of a request's flags: the add-in waits for the end of cell editing instead of failing. */
const delayForCellEdit = 64;
const request = 1;
const response = 2;
const event = 3;

/** After this turn. A timer is the nearest that a browser has; Node need not wait a millisecond. */
const soon = (work: () => void): unknown =>
  'setImmediate' in globalThis ? setImmediate(work) : setTimeout(work, 0);

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: string | object };
}

/** An add-in's connection to a workbook, with the switches a test needs. */
export class HostConnection {
  readonly session: AddInSession;
  readonly bridge: NativeBridge;
  /** How many batches were answered or refused. */
  batches = 0;
  /** Biggest sizes seen, in bytes of UTF-8. */
  largest = { request: 0, response: 0 };
  private editing = false;
  private hanging = false;
  private waiting: (() => void)[] = [];
  private readonly failures: string[] = [];
  private readonly stopListening: () => void;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    readonly workbook: HostWorkbook,
    private readonly controls: HostControls = {},
    locale: Locale = 'en',
    /** Runs before the add-in begins to listen to an event. */
    onListening?: () => void,
  ) {
    if (loadedClasses.length === 0) throw new Error('The classes of the API are not loaded.');
    this.session = new AddInSession(workbook, locale, onListening);
    this.bridge = {
      sendMessageToHost: (text) => {
        // One batch after the other, as Excel does; the answer never comes in the same turn.
        this.queue = this.queue.then(() => this.receive(JSON.parse(text) as RequestMessage));
      },
    };
    this.stopListening = workbook.onChanged((change) => {
      for (const entry of eventsFor(this.session, change)) this.post(event, -1, { entries: [entry] });
    });
  }

  /** While a person edits a cell, batches fail, or wait when the add-in asked for that. */
  setEditing(editing: boolean): void {
    this.editing = editing;
    if (!editing) for (const resume of this.waiting.splice(0)) resume();
  }

  /** The next batch fails with this code and changes nothing. */
  failNext(code: string): void {
    this.failures.push(code);
  }

  /** From now on batches get no answer, as happens on the web. The end of it: `resume`. */
  hang(): void {
    this.hanging = true;
  }

  resume(): void {
    this.hanging = false;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Ends the connection: no more events. */
  close(): void {
    this.stopListening();
  }

  private post(type: number, id: number, message: object): void {
    const text = JSON.stringify(type === event ? { type, message } : { id, type, flags: 0, message });
    soon(() => this.bridge.onMessageFromHost?.(text));
  }

  private wait(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private async receive(incoming: RequestMessage): Promise<void> {
    if (incoming.type !== request) return;
    while (this.hanging) await this.wait();
    while (this.editing && (incoming.flags & delayForCellEdit) !== 0) await this.wait();
    this.post(response, incoming.id, {
      statusCode: 200,
      headers: {},
      body: await this.answer(incoming.message.body),
    });
  }

  private async answer(body: string | object): Promise<string> {
    this.batches++;
    const number = this.batches;
    const code = this.editing ? 'InvalidOperationInCellEditMode' : this.failures.shift();
    if (code !== undefined) return refuseBatch(code, `The host was told to fail with ${code}.`);
    await this.controls.beforeBatch?.({ number, body, requestBytes: 0, responseBytes: 0 });
    let text: string;
    this.session.busy = true;
    try {
      text = answerBatch(this.session, body, this.controls.mostResponseBytes);
    } catch (error) {
      // A fault of the host must reach the test that met it, under a code Excel has for faults of its own.
      text = refuseBatch(
        'GeneralException',
        `The host failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    } finally {
      this.session.busy = false;
    }
    const { request: requestBytes, response: responseBytes } = this.session.lastSizes;
    this.largest = {
      request: Math.max(this.largest.request, requestBytes),
      response: Math.max(this.largest.response, responseBytes),
    };
    await this.controls.afterBatch?.({ number, body, requestBytes, responseBytes });
    return text;
  }
}
