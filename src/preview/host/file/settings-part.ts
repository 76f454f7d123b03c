import type { HostWorkbook } from '../document/workbook';
import { ensureChild } from './child-order';
import { freePath, readPart, Relationships, setContentType, writePart } from './package-parts';
import { type XmlElement, childNamed, childrenNamed, element, parseXml } from './xml';

const extension = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const panes = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const relationships = 'http://schemas.microsoft.com/office/2011/relationships';
/** Stands for the add-in in files that no add-in has been in; Excel gives each add-in settings of its own. */
const noAddIn = '{00000000-0000-0000-0000-000000000000}';

function extensionPath(workbook: HostWorkbook): string | undefined {
  return [...workbook.parts.keys()].find((path) => /^xl\/webextensions\/webextension\d+\.xml$/i.test(path));
}

/** Add-in settings are kept in the file as properties of a web extension, JSON in an attribute (MS-OWEXML). */
export function readSettings(workbook: HostWorkbook): void {
  const path = extensionPath(workbook);
  const root = path === undefined ? undefined : readPart(workbook.parts, path);
  const properties = root && childNamed(root, 'we:properties');
  for (const property of properties ? childrenNamed(properties, 'we:property') : []) {
    const { name, value } = property.attributes;
    if (name === undefined || value === undefined) continue;
    try {
      workbook.settings.set(name, JSON.parse(value) as unknown);
    } catch {
      // Other hosts may keep plain text here; it is a setting all the same.
      workbook.settings.set(name, value);
    }
  }
}

export function writeSettings(workbook: HostWorkbook, types: XmlElement): void {
  let path = extensionPath(workbook);
  if (path === undefined) {
    if (workbook.settings.size === 0) return;
    path = createParts(workbook, types);
  }
  const root = readPart(workbook.parts, path) ?? element('we:webextension');
  const properties = ensureChild(root, 'we:properties');
  properties.children = [...workbook.settings].map(([name, value]) =>
    element('we:property', { name, value: JSON.stringify(value) }),
  );
  writePart(workbook.parts, path, root);
}

function createParts(workbook: HostWorkbook, types: XmlElement): string {
  const path = freePath(workbook.parts, 'xl/webextensions/webextension', '.xml');
  const pane = 'xl/webextensions/taskpanes.xml';
  writePart(
    workbook.parts,
    path,
    parseXml(
      `<we:webextension xmlns:we="${extension}" id="${noAddIn}">` +
        `<we:reference id="${noAddIn.slice(1, -1)}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
        '<we:alternateReferences/><we:properties/><we:bindings/></we:webextension>',
    ),
  );
  setContentType(types, path, 'application/vnd.ms-office.webextension+xml');
  const own = new Relationships(workbook.parts, pane);
  const id = own.add(`${relationships}/webextension`, path);
  own.save();
  writePart(
    workbook.parts,
    pane,
    parseXml(
      `<wetp:taskpanes xmlns:wetp="${panes}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0">` +
        '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
        `r:id="${id}"/></wetp:taskpane></wetp:taskpanes>`,
    ),
  );
  setContentType(types, pane, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  const root = new Relationships(workbook.parts, '');
  root.add(`${relationships}/webextensiontaskpanes`, pane);
  root.save();
  return path;
}
