import { unzip, zip } from '../../../src/preview/host/file/zip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (...entries: readonly string[]): string =>
  `<Relationships xmlns="${packages}/relationships">${entries
    .map((entry, index) => {
      const [type, target] = entry.split(' ');
      return `<Relationship Id="rId${index + 1}" Type="${type?.includes('/') ? type : `${office}/${type ?? ''}`}" Target="${target ?? ''}"/>`;
    })
    .join('')}</Relationships>`;

/** Parts of a file another program made: a chart, custom XML, a note, a foreign table, rules this host cannot make. */
export const foreignParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${sheetml}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetml}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${sheetml}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${sheetml}.sharedStrings+xml"/>` +
    `<Override PartName="/xl/comments1.xml" ContentType="${sheetml}.comments+xml"/>` +
    `<Override PartName="/xl/tables/table1.xml" ContentType="${sheetml}.table+xml"/>` +
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
    '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
  '_rels/.rels': relationships('officeDocument xl/workbook.xml', 'customXml ../customXml/item1.xml'),
  'customXml/item1.xml': '<memory xmlns="urn:example"><kept>giữ</kept></memory>',
  'xl/workbook.xml':
    `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr codeName="ThisWorkbook"/><sheets>` +
    '<sheet name="Khảo sát" sheetId="7" r:id="rId1"/></sheets><definedNames>' +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Khảo sát'!$1:$1</definedName>` +
    `<definedName name="hidden_one" hidden="1">'Khảo sát'!$A$2</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    'worksheet worksheets/sheet1.xml',
    'styles styles.xml',
    'sharedStrings sharedStrings.xml',
  ),
  'xl/styles.xml':
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill></fills>' +
    '<borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '<xf numFmtId="0" fontId="0" fillId="1" borderId="0" applyFill="1"/></cellXfs><dxfs count="0"/></styleSheet>',
  'xl/sharedStrings.xml': `<sst xmlns="${main}" count="3" uniqueCount="3"><si><t>Name</t></si><si><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space="preserve"> plain</t></r></si><si><t>Count</t></si></sst>`,
  'xl/worksheets/sheet1.xml':
    `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr codeName="Sheet1"/><dimension ref="A1:C3"/>` +
    '<sheetViews><sheetView workbookViewId="0" zoomScale="85"/></sheetViews><sheetFormatPr defaultRowHeight="18"/>' +
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c></row>' +
    '<row r="2"><c r="A2" t="s" s="1"><v>1</v></c><c r="B2"><v>5</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>10</v></c></row>' +
    '<row r="3"><c r="B3"><v>6</v></c><c r="C3"><f t="shared" si="0"/><v>12</v></c></row></sheetData>' +
    '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000"/>' +
    '<conditionalFormatting sqref="B2:B3"><cfRule type="timePeriod" priority="1" timePeriod="today"><formula>FLOOR(B2,1)=TODAY()</formula></cfRule></conditionalFormatting>' +
    '<ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts></worksheet>',
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    'drawing ../drawings/drawing1.xml',
    'comments ../comments1.xml',
    'vmlDrawing ../drawings/vmlDrawing1.vml',
    'table ../tables/table1.xml',
  ),
  'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>x</author></authors><commentList><comment ref="B2" authorId="0"><text><t>a note</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"/></xml>',
  'xl/drawings/drawing1.xml':
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:absoluteAnchor/></xdr:wsDr>',
  'xl/drawings/_rels/drawing1.xml.rels': relationships('chart ../charts/chart1.xml'),
  'xl/charts/chart1.xml':
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotVisOnly val="1"/></c:chart></c:chartSpace>',
  'xl/tables/table1.xml':
    `<table xmlns="${main}" id="4" name="Foreign" displayName="Foreign" ref="A1:C3" totalsRowShown="0" headerRowDxfId="0">` +
    '<autoFilter ref="A1:C3"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter>' +
    '<tableColumns count="3"><tableColumn id="1" name="Name" dataDxfId="0"/><tableColumn id="2" name="Count"/>' +
    '<tableColumn id="5" name="Twice"><calculatedColumnFormula>Foreign[[#This Row],[Count]]*2</calculatedColumnFormula></tableColumn></tableColumns>' +
    '<tableStyleInfo name="TableStyleDark3" showFirstColumn="1" showRowStripes="0"/></table>',
};

export async function foreignFile(changed: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  return fileOf(new Map(Object.entries({ ...foreignParts, ...changed })));
}

/** A file of these parts. */
export async function fileOf(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  return zip(new Map([...parts].map(([path, text]) => [path, encoder.encode(text)])));
}

/** The parts of a file as text. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const decoder = new TextDecoder();
  return new Map([...(await unzip(bytes))].map(([path, data]) => [path, decoder.decode(data)]));
}
