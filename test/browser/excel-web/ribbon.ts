import type { PaneRequest } from './pane-message';

interface Press {
  readonly ended: (status: number) => void;
}

/** The ribbon of Excel: which presses are under way, and how the add-in hears of one. */
export class Ribbon {
  private readonly running = new Map<string, Press>();
  private registration: PaneRequest | undefined;
  private presses = 0;

  /** office.js asks for the event once, before the add-in hears that Office is ready. */
  listen(registration: PaneRequest): void {
    if (this.registration) throw new Error('office.js asked for appCommandInvoked twice');
    this.registration = registration;
  }

  /** What Excel sends when a button is pressed, and a promise for the status with which the function ends. */
  press(control: string, functionName: string) {
    if (!this.registration) throw new Error('Nobody listens to the ribbon');
    this.presses += 1;
    const id = `press-${this.presses}`;
    const status = new Promise<number>((ended) => this.running.set(id, { ended }));
    const data = [id, functionName, JSON.stringify({ source: { id: control } })];
    return { registration: this.registration, data, status };
  }

  ended(id: string, status: number): void {
    const press = this.running.get(id);
    if (!press) throw new Error(`No press ${id} is under way`);
    this.running.delete(id);
    press.ended(status);
  }
}
