import type { Locale } from '../document/entry';
import type { HostSheet } from '../document/sheet';
import type { Area } from '../document/address';
import type { HostWorkbook, TrackedArea } from '../document/workbook';
import { objectOf } from '../members/handles';
import type { ApiObject, Session } from './api-object';
import { hostError } from './host-error';

/** What one add-in has going with a workbook: the objects it holds on to and the events it listens to. */
export class AddInSession implements Session {
  /** Sizes of the last batch in bytes of UTF-8. */
  lastSizes = { request: 0, response: 0 };
  /** Events asked for: `type target`. */
  readonly listening = new Set<string>();
  /** Whether a batch of this session is running, so that its changes can be told from a person's. */
  busy = false;
  private readonly references = new Map<string, ApiObject>();
  private readonly temporary = new Set<TrackedArea>();
  private readonly held = new Set<TrackedArea>();
  private lastReference = 0;

  constructor(
    readonly workbook: HostWorkbook,
    /** How the person at the screen reads numbers and dates: `text`, `numberFormatLocal`. */
    readonly locale: Locale = 'en',
    private readonly onListening: () => void = () => undefined,
  ) {}

  listen(event: string): void {
    this.onListening();
    this.listening.add(event);
  }

  root(): ApiObject {
    return objectOf('Workbook', this.workbook);
  }

  /** Cells that follow insertions until the batch ends, or until the client lets them go. */
  track(sheet: HostSheet, area: Area): TrackedArea {
    const tracked: TrackedArea = { sheet, area };
    this.workbook.tracked.add(tracked);
    this.temporary.add(tracked);
    return tracked;
  }

  keep(tracked: TrackedArea): void {
    this.held.add(tracked);
  }

  release(tracked: TrackedArea): void {
    this.held.delete(tracked);
    this.workbook.tracked.delete(tracked);
  }

  hold(object: ApiObject): string {
    this.lastReference++;
    const id = `R${this.lastReference}`;
    this.references.set(id, object);
    return id;
  }

  referenced(id: string): ApiObject {
    const found = this.references.get(id);
    if (!found) throw hostError('InvalidReference', 'The object is no longer held.');
    return found;
  }

  letGo(id: string): void {
    this.references.get(id)?.release();
    this.references.delete(id);
  }

  /** How many objects the client still holds. */
  get heldCount(): number {
    return this.references.size;
  }

  endBatch(): void {
    for (const tracked of this.temporary) if (!this.held.has(tracked)) this.workbook.tracked.delete(tracked);
    this.temporary.clear();
  }
}
