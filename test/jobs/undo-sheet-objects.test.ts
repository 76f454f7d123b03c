import { openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { Relationships, writePart } from '../../src/preview/host/file/package-parts';
import { type Parts, unzip, zip } from '../../src/preview/host/file/zip';
import { writeChecklists } from './main-job';
import { REGISTER_SHEETS, undone } from './undo-report';
import { sampleUnderTest, underTest } from './workbook-under-test';

/** A register, saved and opened again with parts of the file that its sheet names: type and content. */
async function withPart(type: string, content: string, inner: string | null): Promise<void> {
  const current = await sampleUnderTest();
  await writeChecklists();
  const parts: Parts = await unzip(await saveWorkbook(current.workbook));
  const path = 'xl/others/other1.xml';
  writePart(parts, path, content);
  name(parts, 'xl/worksheets/sheet2.xml', type, path);
  if (inner !== null) name(parts, path, inner, 'xl/others/other2.xml');
  underTest(await openWorkbook(await zip(parts)));
}

function name(parts: Parts, part: string, type: string, target: string): void {
  const relationships = new Relationships(parts, part);
  relationships.add(type, target);
  relationships.save();
}

const drawing = (content: string) => `<xdr:wsDr xmlns:xdr="urn:xdr">${content}</xdr:wsDr>`;
const anchor = (content: string) => drawing(`<xdr:twoCellAnchor>${content}</xdr:twoCellAnchor>`);

test.each<[string, string, string, string | null]>([
  ['a chart', 'drawing', anchor('<xdr:graphicFrame/>'), 'chart'],
  ['a chart of the newer kinds', 'drawing', anchor('<xdr:graphicFrame/>'), 'chartEx'],
  ['a picture', 'drawing', anchor('<xdr:pic/>'), 'image'],
  ['a drawn shape', 'drawing', anchor('<xdr:sp/>'), null],
  ['a pivot table', 'pivotTable', '<pivotTableDefinition/>', null],
  ['a comment', 'threadedComment', '<ThreadedComments><threadedComment ref="B9"/></ThreadedComments>', null],
])('a new sheet with %s on it stays', async (_, type, content, inner) => {
  await withPart(type, content, inner);
  expect(await undone()).toMatchObject({ removedSheets: [], keptSheets: REGISTER_SHEETS });
});

test('a new sheet whose drawings are gone again is taken away', async () => {
  await withPart('drawing', drawing(''), null);
  expect(await undone()).toMatchObject({ removedSheets: REGISTER_SHEETS, keptSheets: [] });
});
