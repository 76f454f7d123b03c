import type { Area } from '../document/address';
import type { Locale } from '../document/entry';
import type { HostSheet } from '../document/sheet';
import type { HostWorkbook, TrackedArea } from '../document/workbook';

/** What members need of the add-in they answer. */
export interface Session {
  readonly workbook: HostWorkbook;
  /** How the person at the screen reads numbers and dates. */
  readonly locale: Locale;
  /** Events asked for: `event target`. */
  readonly listening: Set<string>;
  listen(event: string): void;
  /** Cells that follow insertions until the batch ends, or until the client lets them go. */
  track(sheet: HostSheet, area: Area): TrackedArea;
  keep(tracked: TrackedArea): void;
  release(tracked: TrackedArea): void;
}

/** An object of the API, of whatever class; made with `apiObject`, `objectOf` or `nullObject`. */
export interface ApiObject {
  readonly className: string;
  readonly isNull: boolean;
  readonly isCollection: boolean;
  /** The object itself, for members that take it as an argument. */
  readonly self: unknown;
  /** Names of all readable scalar properties. */
  readonly scalarNames: readonly string[];
  id(): string | number | undefined;
  hasObject(name: string): boolean;
  hasScalar(name: string): boolean;
  get(name: string, session: Session): unknown;
  set(name: string, value: unknown, session: Session): void;
  object(name: string, session: Session): ApiObject;
  call(name: string, args: readonly unknown[], session: Session): unknown;
  items(session: Session): readonly ApiObject[];
  item(key: unknown, session: Session): ApiObject;
  keep(): boolean;
  release(): void;
}
