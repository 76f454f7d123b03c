type Kind = 'selection' | 'content';

/** Milliseconds without a further change after which a run of them is told. */
const QUIET = 120;

/** Counts changes for views that paint again; many changes in one turn are told once. */
export class Announcer {
  /** Changes of any kind, and those that need cells to be painted again. */
  count = 0;
  contentCount = 0;
  private readonly listeners = new Set<() => void>();
  private isPending = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): number => this.count;

  /**
   * Tells of changes once they have come to rest: painting calculates, and a run of an add-in's changes cells request by
   * request.
   */
  announceAtRest(): void {
    this.count++;
    this.contentCount++;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.tell(), QUIET);
  }

  announce(kind: Kind = 'content'): void {
    this.count++;
    if (kind === 'content') this.contentCount++;
    this.tell();
  }

  private tell(): void {
    clearTimeout(this.waiting);
    if (this.isPending) return;
    this.isPending = true;
    queueMicrotask(() => {
      this.isPending = false;
      for (const listener of this.listeners) listener();
    });
  }
}
