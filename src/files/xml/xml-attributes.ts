import { damaged } from '../file-fault';
import { decodeText } from './xml-text';

/** The attributes of a tag by their names as written, prefix included. */
export type XmlAttributes = ReadonlyMap<string, string>;

const NONE: XmlAttributes = new Map();
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** Reads what follows the name of a tag, by hand: a pattern that gives up and tries again can be made to do so for hours. */
export function readAttributes(source: string): XmlAttributes {
  let at = skipSpace(source, 0);
  if (at === source.length) return NONE;
  const attributes = new Map<string, string>();
  while (at < source.length) {
    const equals = source.indexOf('=', at);
    if (equals < 0) throw damaged();
    const name = source.slice(at, equals).trim();
    const open = skipSpace(source, equals + 1);
    const quote = source[open];
    if (name === '' || (quote !== '"' && quote !== "'")) throw damaged();
    const close = source.indexOf(quote, open + 1);
    if (close < 0) throw damaged();
    attributes.set(name, decodeText(source.slice(open + 1, close)));
    at = skipSpace(source, close + 1);
  }
  return attributes;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && isSpace(source.charCodeAt(at))) at++;
  return at;
}

/** `1`, `true` and `on` are true in SpreadsheetML. */
export function flag(attributes: XmlAttributes, name: string): boolean {
  const value = attributes.get(name);
  return value === '1' || value === 'true' || value === 'on';
}

/** A whole number from 0, or null. */
export function whole(attributes: XmlAttributes, name: string): number | null {
  const value = attributes.get(name);
  return value !== undefined && /^\d{1,10}$/.test(value) ? Number(value) : null;
}

/** The id of a relationship: its prefix is `r` by custom alone. */
export function relationshipId(attributes: XmlAttributes): string {
  for (const [name, value] of attributes) if (name.endsWith(':id')) return value;
  return '';
}
