type Kind = 'selection' | 'content';

/** Counts changes for views that paint again; many changes in one turn are told once. */
export class Announcer {
  /** Changes of any kind, and those that need cells to be painted again. */
  count = 0;
  contentCount = 0;
  private readonly listeners = new Set<() => void>();
  private isPending = false;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): number => this.count;

  announce(kind: Kind = 'content'): void {
    this.count++;
    if (kind === 'content') this.contentCount++;
    if (this.isPending) return;
    this.isPending = true;
    queueMicrotask(() => {
      this.isPending = false;
      for (const listener of this.listeners) listener();
    });
  }
}
