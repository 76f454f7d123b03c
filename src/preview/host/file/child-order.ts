import { type XmlElement, childNamed, element } from './xml';

/** The order in which the schema wants an element's children; Excel repairs a file that breaks it. */
const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet: [
    ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
    ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
    ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
    ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
    ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing'],
    ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts'],
    'extLst',
  ],
  workbook: [
    ...['fileVersion', 'fileSharing', 'workbookPr', 'mc:AlternateContent', 'xr:revisionPtr'],
    ...['workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames'],
    ...['calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes'],
    ...['webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
  ],
  styleSheet: [
    ...[
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs',
      'tableStyles',
    ],
    ...['colors', 'extLst'],
  ],
  sheetPr: ['tabColor', 'outlinePr', 'pageSetUpPr'],
  headerFooter: ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'],
  font: [
    ...[
      'b',
      'i',
      'strike',
      'condense',
      'extend',
      'outline',
      'shadow',
      'u',
      'vertAlign',
      'sz',
      'color',
      'name',
    ],
    ...['family', 'charset', 'scheme'],
  ],
  border: ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'],
  xf: ['alignment', 'protection', 'extLst'],
  dxf: ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'],
  'c:chart': ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:ser': ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:cat', 'c:val'],
  'c:scaling': ['c:logBase', 'c:orientation', 'c:max', 'c:min'],
  table: ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'],
};

/** Puts a child where the schema wants it, after the ones of the same name. */
export function insertChild(parent: XmlElement, child: XmlElement): void {
  const order = orders[parent.name];
  const rank = order?.indexOf(child.name) ?? -1;
  if (!order || rank < 0) {
    parent.children.push(child);
    return;
  }
  const before = parent.children.findIndex(
    (other) => typeof other !== 'string' && order.indexOf(other.name) > rank,
  );
  parent.children.splice(before < 0 ? parent.children.length : before, 0, child);
}

/** The child of that name, made and put in its place when it is not there. */
export function ensureChild(parent: XmlElement, name: string): XmlElement {
  const found = childNamed(parent, name);
  if (found) return found;
  const made = element(name);
  insertChild(parent, made);
  return made;
}

/** Replaces all children of one name. */
export function replaceChildren(parent: XmlElement, name: string, children: readonly XmlElement[]): void {
  parent.children = parent.children.filter((child) => typeof child === 'string' || child.name !== name);
  for (const child of children) insertChild(parent, child);
}
