import { damaged } from '../file-fault';
import { readAttributes, type XmlAttributes } from './xml-attributes';
import { decodeText } from './xml-text';

/** What a document is made of, in its order. Names come without their prefix; `parent` of the root is empty. */
export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes, parent: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Far deeper than any part of a workbook goes. */
const DEEPEST = 200;
/** The longest text or tag: a cell holds 32,767 characters, of which each may be written as seven. */
const LONGEST = 1024 * 1024;

/**
 * Reads a document that comes in pieces. It knows elements, text, comments and instructions; a document type is refused,
 * as Excel refuses it, so that no entity can be declared that unfolds to gigabytes.
 */
export class XmlScanner {
  private rest = '';
  private readonly path: { readonly qualified: string; readonly name: string }[] = [];
  private hasRoot = false;

  constructor(private readonly handlers: XmlHandlers) {}

  push(piece: string): void {
    const source = this.rest + piece;
    let at = 0;
    for (;;) {
      const from = source.indexOf('<', at);
      const to = from < 0 ? null : endOfMarkup(source, from);
      if (to === null) break;
      if (from > at) this.readText(decodeText(source.slice(at, from)));
      this.readMarkup(source, from, to);
      at = to;
    }
    this.rest = source.slice(at);
    if (this.rest.length > LONGEST) throw damaged();
  }

  end(): void {
    if (this.rest.trim() !== '' || this.path.length > 0 || !this.hasRoot) throw damaged();
  }

  private readText(text: string): void {
    if (this.path.length > 0) this.handlers.text?.(text);
    else if (text.trim() !== '') throw damaged();
  }

  private readMarkup(source: string, from: number, to: number): void {
    const next = source[from + 1];
    if (next === '?') return;
    if (next === '!') {
      if (source.startsWith('<![CDATA[', from)) this.readText(source.slice(from + 9, to - 3));
    } else if (next === '/') {
      this.close(source.slice(from + 2, to - 1).trim());
    } else {
      const isEmpty = source[to - 2] === '/';
      this.open(source.slice(from + 1, to - (isEmpty ? 2 : 1)), isEmpty);
    }
  }

  private open(tag: string, isEmpty: boolean): void {
    const space = tag.search(/\s/);
    const qualified = space < 0 ? tag : tag.slice(0, space);
    const name = qualified.slice(qualified.indexOf(':') + 1);
    if (name === '' || this.path.length >= DEEPEST || (this.hasRoot && this.path.length === 0))
      throw damaged();
    this.hasRoot = true;
    this.handlers.open?.(name, readAttributes(tag.slice(qualified.length)), this.path.at(-1)?.name ?? '');
    this.path.push({ qualified, name });
    if (isEmpty) this.close(qualified);
  }

  private close(qualified: string): void {
    const open = this.path.pop();
    if (open?.qualified !== qualified) throw damaged();
    this.handlers.close?.(open.name);
  }
}

/** Where the markup that begins at `from` ends, or null where its end has not come yet. */
function endOfMarkup(source: string, from: number): number | null {
  const after = (end: string): number | null => {
    const at = source.indexOf(end, from + 2);
    return at < 0 ? null : at + end.length;
  };
  const next = source[from + 1];
  if (next === '?') return after('?>');
  if (next !== '!') return endOfTag(source, from);
  if (source.startsWith('<!--', from)) return after('-->');
  if (source.startsWith('<![CDATA[', from)) return after(']]>');
  const start = source.slice(from, from + 9);
  if ('<![CDATA['.startsWith(start) || '<!--'.startsWith(start)) return null;
  throw damaged();
}

const DOUBLE = 34;
const SINGLE = 39;
const GREATER = 62;

/** A `>` may stand inside quotes. */
function endOfTag(source: string, from: number): number | null {
  let quote = 0;
  for (let at = from + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at + 1;
    else if (code === DOUBLE || code === SINGLE) quote = code;
  }
  return null;
}
