import { ensureChild } from './child-order';
import { readPart, type Relationships, setContentType, writePart } from './package-parts';
import { type XmlElement, childrenNamed, parseXml } from './xml';
import type { Parts } from './zip';

const path = 'xl/metadata.xml';

const dynamicArrays =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1">' +
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>' +
  '</metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** The number that marks a cell's formula as spilling; the metadata part is made when there is none. */
export function dynamicArrayIndex(parts: Parts, relationships: Relationships, types: XmlElement): number {
  const root = readPart(parts, path);
  if (!root) {
    writePart(parts, path, parseXml(dynamicArrays));
    relationships.add('sheetMetadata', path);
    setContentType(
      types,
      path,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
    );
    return 1;
  }
  const kinds = childrenNamed(ensureChild(root, 'metadataTypes'), 'metadataType');
  const kind = kinds.findIndex((type) => type.attributes['name'] === 'XLDAPR') + 1;
  const cells = childrenNamed(ensureChild(root, 'cellMetadata'), 'bk');
  const found = cells.findIndex((cell) =>
    childrenNamed(cell, 'rc').some((record) => record.attributes['t'] === String(kind)),
  );
  // A file with other cell metadata only: its spilling formulas come out as plain array formulas.
  return kind === 0 ? 0 : found + 1;
}
