/** An XML element; names keep their prefix as written. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x') || name.startsWith('#X'))
      return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => escapes[character] ?? character);
}

/** Text for between the quotes of an attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (character) => escapes[character] ?? character);
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: XmlNode[] = [],
): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  return { name, attributes: kept, children };
}

const attributePattern = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (!text.includes('=')) return attributes;
  for (const match of text.matchAll(attributePattern)) {
    attributes[match[1] ?? ''] = decode(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

/** Reads a document into a tree. White space between elements is dropped; text inside a leaf is kept as it is. */
export function parseXml(source: string): XmlElement {
  const top = element('');
  const open: XmlElement[] = [top];
  let current = top;
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    if (next < 0) break;
    if (next > at) current.children.push(decode(source.slice(at, next)));
    if (source.startsWith('<!--', next)) {
      at = source.indexOf('-->', next) + 3;
    } else if (source.startsWith('<![CDATA[', next)) {
      const end = source.indexOf(']]>', next);
      current.children.push(source.slice(next + 9, end));
      at = end + 3;
    } else if (source[next + 1] === '?' || source[next + 1] === '!') {
      at = source.indexOf('>', next) + 1;
    } else {
      let end = source.indexOf('>', next);
      const quotes = (from: number, to: number): number => {
        let count = 0;
        for (let index = from; index < to; index++) if (source[index] === '"') count++;
        return count;
      };
      while (end > 0 && quotes(next, end) % 2 === 1) end = source.indexOf('>', end + 1);
      if (end < 0) throw new Error('The XML ends inside a tag.');
      if (source[next + 1] === '/') {
        if (current.children.some((child) => typeof child !== 'string')) {
          current.children = current.children.filter(
            (child) => typeof child !== 'string' || child.trim() !== '',
          );
        }
        open.pop();
        const parent = open.at(-1);
        if (!parent) throw new Error('The XML closes a tag that is not open.');
        current = parent;
      } else {
        const empty = source[end - 1] === '/';
        const inside = source.slice(next + 1, empty ? end - 1 : end);
        const space = inside.search(/\s/);
        const child: XmlElement = {
          name: space < 0 ? inside : inside.slice(0, space),
          attributes: space < 0 ? {} : readAttributes(inside.slice(space)),
          children: [],
        };
        current.children.push(child);
        if (!empty) {
          open.push(child);
          current = child;
        }
      }
      at = end + 1;
    }
  }
  const root = top.children.find((child): child is XmlElement => typeof child !== 'string');
  if (!root) throw new Error('The XML has no root element.');
  return stripPrefix(root);
}

/** Some producers prefix the main namespace (`x:worksheet`); without the prefix the rest need not know. */
function stripPrefix(root: XmlElement): XmlElement {
  const colon = root.name.indexOf(':');
  if (colon < 0) return root;
  const prefix = root.name.slice(0, colon + 1);
  const namespace = root.attributes[`xmlns:${prefix.slice(0, -1)}`];
  if (!namespace?.includes('spreadsheetml')) return root;
  const visit = (node: XmlElement): void => {
    if (node.name.startsWith(prefix)) node.name = node.name.slice(prefix.length);
    for (const child of node.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  root.attributes['xmlns'] = namespace;
  return root;
}

export function serializeElement(node: XmlElement): string {
  let text = `<${node.name}`;
  for (const [name, value] of Object.entries(node.attributes)) text += ` ${name}="${escapeAttribute(value)}"`;
  if (node.children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of node.children)
    text += typeof child === 'string' ? escapeText(child) : serializeElement(child);
  return `${text}</${node.name}>`;
}

export function serializeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${serializeElement(root)}`;
}

export function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** All text below an element. */
export function textOf(node: XmlElement | undefined): string {
  if (!node) return '';
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

export function cloneElement(node: XmlElement): XmlElement {
  return {
    name: node.name,
    attributes: { ...node.attributes },
    children: node.children.map((child) => (typeof child === 'string' ? child : cloneElement(child))),
  };
}

/** `1`, `true` and `on` are true in SpreadsheetML; a missing attribute takes the default. */
export function flagAttribute(node: XmlElement | undefined, name: string, fallback = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
}

export function numberAttribute(node: XmlElement | undefined, name: string): number | undefined {
  const value = node?.attributes[name];
  return value === undefined || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
}

/** Sets or, with undefined, removes an attribute. */
export function setAttribute(
  node: XmlElement,
  name: string,
  value: string | number | boolean | undefined,
): void {
  if (value === undefined) Reflect.deleteProperty(node.attributes, name);
  else node.attributes[name] = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}
