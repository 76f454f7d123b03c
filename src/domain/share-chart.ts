import type { Area } from './address';

/** Bars of shares from 0 to 1, one for each row and the first on top; on a sheet of the plan's own. */
export interface ShareChart {
  readonly sheet: string;
  readonly title: string;
  /** The cells that it lies over. */
  readonly area: Area;
  /** One column: a heading, and the shares below it. */
  readonly values: Area;
  /** What each share is of. */
  readonly labels: Area;
}
