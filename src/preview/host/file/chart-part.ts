import type { Area } from '../document/address';
import type { HostSheet } from '../document/sheet';
import type { HostWorkbook } from '../document/workbook';
import { ensureChild } from './child-order';
import { freePath, readPart, Relationships, writePart } from './package-parts';
import { nameType, sheetPart } from './sheet-part';
import { declareRelationships } from './write-sheet';
import { childNamed, element, parseXml, type XmlElement } from './xml';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** A chart by the parts of the file that it is kept in. */
export interface ChartPart {
  readonly drawing: string;
  readonly chart: string;
  /** The relationship by which the drawing names it. */
  readonly relationship: string;
}

export interface ChartSource {
  /** The cells of the name and of the values, as formulas. */
  readonly name: string;
  readonly values: string;
  /** The number format of the first value, which the axis takes over. */
  readonly format: string;
}

/** The charts that a sheet's drawing names, in the order of its relationships. */
export function chartParts({ parts }: HostWorkbook, { part }: HostSheet): readonly ChartPart[] {
  if (part === undefined) return [];
  return new Relationships(parts, part).all
    .filter(({ type }) => type === 'drawing')
    .flatMap(({ target: drawing }) =>
      new Relationships(parts, drawing).all
        .filter(({ type }) => /^chart(Ex)?$/.test(type))
        .map(({ id, target }) => ({ drawing, chart: target, relationship: id })),
    );
}

/** Adds a chart of bars over one column of values, where `area` lies. */
export function addBarChart(
  workbook: HostWorkbook,
  sheet: HostSheet,
  series: ChartSource,
  area: Area,
): ChartPart {
  const { parts } = workbook;
  const own = new Relationships(parts, sheetPart(workbook, sheet));
  const standing = own.all.find(({ type }) => type === 'drawing')?.target;
  const drawing = standing ?? freePath(parts, 'xl/drawings/drawing', '.xml');
  if (standing === undefined) {
    const root = element('xdr:wsDr', { 'xmlns:xdr': DRAWING, 'xmlns:a': NAMESPACES['xmlns:a'] });
    writePart(parts, drawing, root);
    nameType(workbook, drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml');
    declareRelationships(sheet.root);
    ensureChild(sheet.root, 'drawing').attributes['r:id'] = own.add('drawing', drawing);
    own.save();
  }
  const chart = freePath(parts, 'xl/charts/chart', '.xml');
  writePart(parts, chart, barChart(series));
  nameType(workbook, chart, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
  const relationships = new Relationships(parts, drawing);
  const part = { drawing, chart, relationship: relationships.add('chart', chart) };
  relationships.save();
  const root = readPart(parts, drawing) ?? element('xdr:wsDr');
  root.children.push(anchorOf(part.relationship, root.children.length + 2, area));
  writePart(parts, drawing, root);
  return part;
}

/** Moves a chart over an area. */
export function placeChart({ parts }: HostWorkbook, { drawing, relationship }: ChartPart, area: Area): void {
  const root = readPart(parts, drawing);
  const anchor = root?.children.find(
    (child) => typeof child !== 'string' && JSON.stringify(child).includes(`"r:id":"${relationship}"`),
  );
  if (!root || !anchor || typeof anchor === 'string') throw new Error(`${drawing} does not hold its chart`);
  const [from, to] = corners(area);
  anchor.children = anchor.children.map((child) => {
    if (typeof child === 'string') return child;
    return child.name === 'xdr:from' ? from : child.name === 'xdr:to' ? to : child;
  });
  writePart(parts, drawing, root);
}

/** Changes a chart's XML, below its `c:chart`. */
export function changeChart(
  { parts }: HostWorkbook,
  { chart: path }: ChartPart,
  change: (chart: XmlElement) => void,
): void {
  const root = readPart(parts, path);
  const chart = childNamed(root, 'c:chart');
  if (!root || !chart) throw new Error(`${path} is no chart`);
  change(chart);
  writePart(parts, path, root);
}

/** A chart as it stands in the file, below its `c:chart`. */
export function chartIn({ parts }: HostWorkbook, { chart }: ChartPart): XmlElement {
  const found = childNamed(readPart(parts, chart), 'c:chart');
  if (!found) throw new Error(`${chart} is no chart`);
  return found;
}

function corner(name: string, column: number, row: number): XmlElement {
  const at = { 'xdr:col': column, 'xdr:colOff': 0, 'xdr:row': row, 'xdr:rowOff': 0 };
  return element(
    name,
    {},
    Object.entries(at).map(([child, value]) => element(child, {}, [String(value)])),
  );
}

function corners({ left, top, right, bottom }: Area): readonly [XmlElement, XmlElement] {
  return [corner('xdr:from', left, top), corner('xdr:to', right + 1, bottom + 1)];
}

function anchorOf(relationship: string, id: number, area: Area): XmlElement {
  const frame = parseXml(`<xdr:graphicFrame macro="">
    <xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${id - 1}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>
    <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>
    <a:graphic><a:graphicData uri="${NAMESPACES['xmlns:c']}">
      <c:chart xmlns:c="${NAMESPACES['xmlns:c']}" xmlns:r="${NAMESPACES['xmlns:r']}" r:id="${relationship}"/>
    </a:graphicData></a:graphic></xdr:graphicFrame>`);
  return element('xdr:twoCellAnchor', {}, [...corners(area), frame, element('xdr:clientData')]);
}

/** As Excel makes one of a single series: the series' name above it, the legend to its right. */
function barChart({ name, values, format }: ChartSource): XmlElement {
  const reference = (wrapper: string, formula: string) =>
    element(wrapper, {}, [element('c:f', {}, [formula])]);
  const series = element('c:ser', {}, [
    element('c:idx', { val: 0 }),
    element('c:order', { val: 0 }),
    element('c:tx', {}, [reference('c:strRef', name)]),
    // Excel's first colour: a file without a theme has none of its own.
    element('c:spPr', {}, [element('a:solidFill', {}, [element('a:srgbClr', { val: '4472C4' })])]),
    element('c:invertIfNegative', { val: 0 }),
    element('c:val', {}, [reference('c:numRef', values)]),
  ]);
  const axis = (kind: string, id: number, crosses: number, position: string, more: XmlElement[]) =>
    element(kind, {}, [
      element('c:axId', { val: id }),
      element('c:scaling', {}, [element('c:orientation', { val: 'minMax' })]),
      element('c:delete', { val: 0 }),
      element('c:axPos', { val: position }),
      ...more,
      element('c:majorTickMark', { val: 'none' }),
      element('c:minorTickMark', { val: 'none' }),
      element('c:tickLblPos', { val: 'nextTo' }),
      element('c:crossAx', { val: crosses }),
      element('c:crosses', { val: 'autoZero' }),
    ]);
  return element('c:chartSpace', NAMESPACES, [
    element('c:chart', {}, [
      element('c:autoTitleDeleted', { val: 0 }),
      element('c:plotArea', {}, [
        element('c:layout'),
        element('c:barChart', {}, [
          element('c:barDir', { val: 'bar' }),
          element('c:grouping', { val: 'clustered' }),
          element('c:varyColors', { val: 0 }),
          series,
          element('c:gapWidth', { val: 182 }),
          element('c:axId', { val: 1 }),
          element('c:axId', { val: 2 }),
        ]),
        axis('c:catAx', 1, 2, 'l', []),
        axis('c:valAx', 2, 1, 'b', [
          element('c:majorGridlines'),
          element('c:numFmt', { formatCode: format, sourceLinked: 1 }),
        ]),
      ]),
      element('c:legend', {}, [element('c:legendPos', { val: 'r' }), element('c:overlay', { val: 0 })]),
      element('c:plotVisOnly', { val: 1 }),
      element('c:dispBlanksAs', { val: 'gap' }),
    ]),
  ]);
}
