import type { XmlElement } from '../file/xml';
import type { Area } from './address';

/** One data validation: the file's own element, and the cells it covers. */
export interface ValidationRule {
  areas: Area[];
  readonly element: XmlElement;
}
