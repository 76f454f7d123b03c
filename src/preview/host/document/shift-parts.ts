import { Relationships, decodePart, writePart } from '../file/package-parts';
import { type XmlElement, childNamed, childrenNamed, escapeText, parseXml, textOf } from '../file/xml';
import { cellName, parseArea } from './address';
import type { HostSheet } from './sheet';
import { type StructuralChange, shiftArea } from './structural-change';
import type { HostWorkbook } from './workbook';

/** Where a row or column number goes; one that is deleted falls on the first that is left. */
function shiftIndex(index: number, change: StructuralChange): number {
  if (change.kind === 'insert') return index >= change.at ? index + change.count : index;
  return index >= change.at + change.count ? index - change.count : Math.min(index, change.at);
}

function shiftCell(
  row: number,
  column: number,
  change: StructuralChange,
): readonly [number, number] | undefined {
  const area = shiftArea({ top: row, left: column, bottom: row, right: column }, change);
  return area && [area.top, area.left];
}

/** Notes and threads name their cell. */
function shiftNotes(root: XmlElement, change: StructuralChange): void {
  for (const list of [root, ...childrenNamed(root, 'commentList')]) {
    list.children = list.children.filter((note) => {
      const place = typeof note === 'string' ? undefined : parseArea(note.attributes['ref'] ?? '');
      if (typeof note === 'string' || !place) return true;
      const moved = shiftCell(place.top, place.left, change);
      if (moved) note.attributes['ref'] = cellName(...moved);
      return moved !== undefined;
    });
  }
}

function shiftAnchors(root: XmlElement, change: StructuralChange): void {
  for (const anchor of root.children) {
    if (typeof anchor === 'string') continue;
    for (const end of ['xdr:from', 'xdr:to']) {
      const index = childNamed(childNamed(anchor, end), change.axis === 'row' ? 'xdr:row' : 'xdr:col');
      if (index) index.children = [String(shiftIndex(Number(textOf(index)), change))];
    }
  }
}

/** The boxes of notes, in a dialect that is not always sound XML and so is changed as text. */
function shiftNoteBoxes(text: string, change: StructuralChange): string {
  return text.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>(\d+)<\/x:Column>/.exec(shape)?.[1];
    if (row === undefined || column === undefined) return shape;
    const moved = shiftCell(Number(row), Number(column), change);
    if (!moved) return '';
    return shape
      .replace(/<x:Row>\d+/, `<x:Row>${moved[0]}`)
      .replace(/<x:Column>\d+/, `<x:Column>${moved[1]}`)
      .replace(/<x:Anchor>([^<]*)/, (_, numbers: string) => {
        const wanted = change.axis === 'row' ? [2, 6] : [0, 4];
        const shifted = numbers
          .split(',')
          .map((number, index) =>
            wanted.includes(index) ? ` ${shiftIndex(Number(number), change)}` : number,
          );
        return `<x:Anchor>${shifted.join(',')}`;
      });
  });
}

/** Notes, pictures and charts of a sheet go along with its cells. */
export function shiftSheetParts(workbook: HostWorkbook, sheet: HostSheet, change: StructuralChange): void {
  if (sheet.part === undefined) return;
  const { parts } = workbook;
  for (const { type, target } of new Relationships(parts, sheet.part).all) {
    const text = decodePart(parts, target);
    if (text === undefined) continue;
    if (type === 'vmlDrawing') writePart(parts, target, shiftNoteBoxes(text, change));
    else if (type === 'comments' || type === 'threadedComment') {
      const root = parseXml(text);
      shiftNotes(root, change);
      writePart(parts, target, root);
    } else if (type === 'drawing') {
      const root = parseXml(text);
      shiftAnchors(root, change);
      writePart(parts, target, root);
    }
  }
}

/** The formulas by which charts name their data. */
export function rewriteCharts(workbook: HostWorkbook, change: (formula: string) => string): void {
  for (const path of workbook.parts.keys()) {
    if (!/^xl\/charts\/chart\d+\.xml$/i.test(path)) continue;
    const text = decodePart(workbook.parts, path) ?? '';
    const changed = text.replace(/<c:f>([^<]*)<\/c:f>/g, (_, formula: string) => {
      const plain = textOf(parseXml(`<f>${formula}</f>`));
      return `<c:f>${escapeText(change(plain))}</c:f>`;
    });
    if (changed !== text) writePart(workbook.parts, path, changed);
  }
}
