/** Bugs met so far, in the order they came; the same one once. */
export class FaultLog {
  private faults: readonly string[] = [];
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly read = (): readonly string[] => this.faults;

  readonly add = (fault: unknown): void => {
    const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    if (!this.faults.includes(text)) this.set([...this.faults, text]);
  };
  readonly clear = (): void => this.set([]);

  private set(faults: readonly string[]): void {
    this.faults = faults;
    for (const listener of this.listeners) listener();
  }
}
