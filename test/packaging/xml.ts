import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** Reads a manifest as a tree of elements in their order. */
export function readXml(file: string): Element {
  const { documentElement } = new JSDOM(readFileSync(file, 'utf8'), { contentType: 'text/xml' }).window
    .document;
  return documentElement;
}

/** The elements of one name, `bt:` or not, anywhere under an element. */
export const named = (tree: Element, name: string): Element[] => [...tree.getElementsByTagNameNS('*', name)];

/** The one element that a selector must find. */
export function only(tree: Element, selector: string): Element {
  const found = tree.querySelector(selector);
  if (found === null) throw new Error(`The manifest has no ${selector}`);
  return found;
}

/** An attribute that must be there. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
}

/** Every address in the manifest, wherever it stands. */
export const addresses = (tree: Element): string[] =>
  [...tree.querySelectorAll('*')]
    .flatMap((element) => [element.getAttribute('DefaultValue'), element.getAttribute('Value')])
    .filter((value) => value !== null)
    .filter((value) => value.includes('://'));
