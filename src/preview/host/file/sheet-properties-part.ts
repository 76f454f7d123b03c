import type { HostSheet } from '../document/sheet';
import { replaceChildren } from './child-order';
import { freePath, type Relationships, setContentType } from './package-parts';
import { type XmlElement, childNamed, childrenNamed, element } from './xml';
import type { Parts } from './zip';

/** Custom properties of a worksheet are parts of their own, text in UTF-16. */
export function readSheetProperties(sheet: HostSheet, parts: Parts, own: Relationships): void {
  for (const node of childrenNamed(childNamed(sheet.root, 'customProperties') ?? sheet.root, 'customPr')) {
    const target = own.all.find(({ id }) => id === node.attributes['r:id'])?.target;
    const bytes = target === undefined ? undefined : parts.get(target);
    if (bytes)
      sheet.customProperties.set(node.attributes['name'] ?? '', new TextDecoder('utf-16le').decode(bytes));
  }
}

export function writeSheetProperties(
  sheet: HostSheet,
  parts: Parts,
  own: Relationships,
  types: XmlElement,
): void {
  for (const { target } of own.all.filter(({ type }) => type === 'customProperty')) parts.delete(target);
  own.remove(({ type }) => type === 'customProperty');
  const nodes = [...sheet.customProperties].map(([name, value]) => {
    const path = freePath(parts, 'xl/customProperty', '.bin');
    const bytes = new Uint8Array(value.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < value.length; index++)
      view.setUint16(index * 2, value.charCodeAt(index), true);
    parts.set(path, bytes);
    setContentType(types, path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty');
    return element('customPr', { name, 'r:id': own.add('customProperty', path) });
  });
  replaceChildren(
    sheet.root,
    'customProperties',
    nodes.length === 0 ? [] : [element('customProperties', {}, nodes)],
  );
}
