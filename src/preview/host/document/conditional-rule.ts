import type { XmlElement } from '../file/xml';
import type { Area } from './address';

/** One rule of conditional formatting: the file's own `cfRule`, and the cells it covers. */
export interface ConditionalRule {
  /** Names the rule to clients; not stored. */
  readonly id: string;
  areas: Area[];
  readonly element: XmlElement;
}
