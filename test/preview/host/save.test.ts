import { read as readXlsx, utils } from '@e965/xlsx';
import { GridUser } from '../../../src/preview/host/grid-user';
import { openWorkbook, saveWorkbook } from '../../../src/preview/host/workbook-file';
import { testWithLibreOffice } from '../../libre-office';
import { convertedByLibreOffice, withoutResults } from '../../libre-office-file';
import { type Client, connect, fill, read, reopened } from './client';
import { foreignFile, foreignParts, partsOf } from './xlsx-parts';

async function sample(): Promise<Client> {
  const client = connect();
  await fill(client, [
    ['Name', 'Members', 'Note'],
    ['Xã Đông & Tây', 12, ' leading "quotes" <b>'],
    ['Thôn 1', 3.5, 'line\nbreak'],
    ['=B2*B3', '=SUM(B2:B3)', '=IF(B2>5,"big","small")'],
    ['=NA()', true, "'=not a formula"],
  ]);
  return client;
}

describe('a saved file', () => {
  test('reads the same in another library, results of formulas included', async () => {
    const client = await sample();
    const book = readXlsx(await saveWorkbook(client.workbook), { type: 'array' });
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets['Sheet1'] ?? {}, { header: 1, raw: true });
    expect(rows.slice(0, 4)).toEqual([
      ['Name', 'Members', 'Note'],
      ['Xã Đông & Tây', 12, ' leading "quotes" <b>'],
      ['Thôn 1', 3.5, 'line\nbreak'],
      [42, 15.5, 'big'],
    ]);
    expect(book.Sheets['Sheet1']?.['A4']).toMatchObject({ f: 'B2*B3', v: 42 });
    expect(book.Sheets['Sheet1']?.['A5']).toMatchObject({ t: 'e', w: '#N/A' });
    expect(book.Sheets['Sheet1']?.['C5']).toMatchObject({ t: 's', v: '=not a formula' });
  });

  test('opens again with the same values and formulas', async () => {
    const client = await sample();
    const again = await reopened(client);
    expect(await read(again, 'A1:C5', 'formulas')).toEqual(await read(client, 'A1:C5', 'formulas'));
    expect(await read(again, 'A1:C5', 'values')).toEqual(await read(client, 'A1:C5', 'values'));
  });

  test('gives the same bytes when nothing changed', async () => {
    const bytes = await saveWorkbook((await sample()).workbook);
    expect(await saveWorkbook(await openWorkbook(bytes))).toEqual(
      await saveWorkbook(await openWorkbook(bytes)),
    );
  });

  test('marks newer functions, or Excel shows #NAME?', async () => {
    const client = connect();
    await fill(client, [['=TEXTJOIN("-",TRUE,"a","b")', '=LET(x,2,x*3)', '=SEQUENCE(2)']]);
    const parts = await partsOf(await saveWorkbook(client.workbook));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<f>_xlfn.TEXTJOIN(');
    expect(sheet).toContain('<f>_xlfn.LET(_xlpm.x,2,_xlpm.x*3)</f>');
    expect(sheet).toMatch(/cm="1"[^>]*><f t="array" ref="C1:C2">_xlfn.SEQUENCE\(2\)<\/f>/);
    expect(parts.get('xl/metadata.xml')).toContain('XLDAPR');
    const again = await reopened(client);
    expect(await read(again, 'A1:C1', 'formulas')).toEqual([
      ['=TEXTJOIN("-",TRUE,"a","b")', '=LET(x,2,x*3)', '=SEQUENCE(2)'],
    ]);
    expect(await read(again, 'A1:C2', 'values')).toEqual([
      ['a-b', 6, 1],
      ['', '', 2],
    ]);
  });
});

describe('formulas over arrays', () => {
  const marks = async (client: Client): Promise<readonly string[]> => {
    const parts = await partsOf(await saveWorkbook(client.workbook));
    return [...(parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<c r="([A-Z]+1)"[^>]*cm="1"/g)].map(
      (found) => found[1] ?? '',
    );
  };

  test('are marked, so that Excel does not take one cell of a range; others are not', async () => {
    const client = connect();
    await fill(client, [['=SUM((C2:C4>1)*1)', '=SUM(C2:C4)', '=SUMIFS(C2:C4,C2:C4,">1")', '=C2+C3']]);
    expect(await marks(client)).toEqual(['A1']);
    expect(await marks(await reopened(client))).toEqual(['A1']);
  });

  test('of the old kind stay what they were', async () => {
    const sheet = foreignParts['xl/worksheets/sheet1.xml'] ?? '';
    const formula = '<f t="array" ref="C2">SUM((B2:B3&gt;5)*1)</f>';
    const bytes = await foreignFile({
      'xl/worksheets/sheet1.xml': sheet.replace('<f t="shared" ref="C2:C3" si="0">B2*2</f>', formula),
    });
    const parts = await partsOf(await saveWorkbook(await openWorkbook(bytes)));
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain(`<c r="C2">${formula}<v>1</v></c>`);
  });
});

describe('the sheets of a saved file', () => {
  test('only the one in front is selected, also after a copy', async () => {
    const client = connect();
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.copy('End').activate();
      await context.sync();
    });
    const parts = await partsOf(await saveWorkbook(client.workbook));
    const selected = [1, 2].map((number) =>
      parts.get(`xl/worksheets/sheet${number}.xml`)?.includes('tabSelected="1"'),
    );
    expect(selected).toEqual([false, true]);
    expect(parts.get('xl/workbook.xml')).toContain('activeTab="1"');
  });

  test('a header with a line break is escaped in the table, as Excel wants it', async () => {
    const client = connect();
    await fill(client, [['Two\nlines'], [1]]);
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:A2', true);
      await context.sync();
    });
    const parts = await partsOf(await saveWorkbook(client.workbook));
    expect(parts.get('xl/tables/table1.xml')).toContain('name="Two_x000A_lines"');
    await (
      await reopened(client)
    ).run(async (context) => {
      const column = context.workbook.tables.getItem('Table1').columns.getItemAt(0);
      column.load('name');
      await context.sync();
      expect(column.name).toBe('Two\nlines');
    });
  });
});

describe('a file that another program made', () => {
  test('keeps every part the host does not touch, to the byte', async () => {
    const client = connect(await openWorkbook(await foreignFile()));
    await client.run(async (context) => {
      const added = context.workbook.worksheets.add('Mine');
      added.getRange('A1').values = [['new']];
      added.tables.add('A1:A2', true);
      context.workbook.names.add('Mine', added.getRange('A1'));
      context.workbook.settings.add('k', 1);
      await context.sync();
    });
    const parts = await partsOf(await saveWorkbook(client.workbook));
    const untouched = [
      'customXml/item1.xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/charts/chart1.xml',
    ];
    for (const path of untouched) expect([path, parts.get(path)]).toEqual([path, foreignParts[path]]);
    expect(parts.get('_rels/.rels')).toContain('customXml/item1.xml');
    const table = parts.get('xl/tables/table1.xml') ?? '';
    expect(table).toContain('<customFilter operator="greaterThan" val="1"/>');
    expect(table).toContain(
      '<calculatedColumnFormula>Foreign[[#This Row],[Count]]*2</calculatedColumnFormula>',
    );
    expect(table).toContain('name="TableStyleDark3" showFirstColumn="1"');
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    for (const kept of [
      '<sheetPr codeName="Sheet1"/>',
      'zoomScale="85"',
      'defaultRowHeight="18"',
      'algorithmName="SHA-512" hashValue="abc="',
      'type="timePeriod" priority="1" timePeriod="today"',
      '<ignoredError sqref="A2" numberStoredAsText="1"/>',
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>',
    ]) {
      expect(sheet).toContain(kept);
    }
    expect(parts.get('xl/sharedStrings.xml')).toContain(
      '<r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space="preserve"> plain</t></r>',
    );
    expect(parts.get('xl/styles.xml')).toContain('<gradientFill degree="90">');
    const book = parts.get('xl/workbook.xml') ?? '';
    expect(book).toContain('<workbookPr codeName="ThisWorkbook"/>');
    expect(book).toContain(`localSheetId="0">'Khảo sát'!$1:$1</definedName>`);
    expect(book).toContain('name="hidden_one" hidden="1"');
  });

  test('notes, charts and what they show go along with inserted and deleted rows', async () => {
    const workbook = await openWorkbook(
      await foreignFile({
        'xl/drawings/vmlDrawing1.vml':
          '<xml xmlns:v="urn:v"><v:shape id="s1"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 2, 4, 31, 5, 1</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>12</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>',
        'xl/charts/chart1.xml':
          '<c:chartSpace xmlns:c="urn:c"><c:ser><c:f>\'Khảo sát\'!$B$2:$B$3</c:f></c:ser></c:chartSpace>',
      }),
    );
    const person = new GridUser(workbook);
    person.insertRows('Khảo sát', 1, 3);
    person.renameSheet('Khảo sát', 'Survey');
    const parts = await partsOf(await saveWorkbook(workbook));
    expect(parts.get('xl/comments1.xml')).toContain('<comment ref="B5"');
    expect(parts.get('xl/drawings/vmlDrawing1.vml')).toContain(
      '<x:Anchor>2, 15, 4, 2, 4, 31, 8, 1</x:Anchor><x:Row>4</x:Row>',
    );
    expect(parts.get('xl/drawings/drawing1.xml')).toMatch(/<xdr:row>5<\/xdr:row>.*<xdr:row>15<\/xdr:row>/);
    expect(parts.get('xl/charts/chart1.xml')).toContain('<c:f>Survey!$B$5:$B$6</c:f>');
    person.deleteRows('Survey', 4);
    expect((await partsOf(await saveWorkbook(workbook))).get('xl/comments1.xml')).not.toContain('<comment ');
  });

  test('shared formulas are each cell’s own', async () => {
    const client = connect(await openWorkbook(await foreignFile()));
    await client.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Khảo sát').getRange('A2:C3');
      cells.load('formulas, values');
      await context.sync();
      expect(cells.formulas).toEqual([
        ['Bold plain', 5, '=B2*2'],
        ['', 6, '=B3*2'],
      ]);
      expect(cells.values).toEqual([
        ['Bold plain', 5, 10],
        ['', 6, 12],
      ]);
    });
  });
});

testWithLibreOffice('LibreOffice opens a saved file and calculates the same', async () => {
  const client = await sample();
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.tables.add('A1:C3', true).name = 'Survey';
    sheet.getRange('E1').formulas = [['=SUM(Survey[Members])']];
    sheet.getRange('B2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=B2>4';
    sheet.getRange('A2:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    context.workbook.names.add('Total', '=Sheet1!$E$1*2');
    sheet.getRange('E2').formulas = [['=Total']];
    await context.sync();
  });
  const saved = await withoutResults(await saveWorkbook(client.workbook));
  const csv = await convertedByLibreOffice(saved, 'csv:Text - txt - csv (StarCalc):9,34,76');
  const rows = new TextDecoder()
    .decode(csv)
    .split('\n')
    .map((line) => line.split('\t'));
  expect(rows[0]?.[4]).toBe('15.5');
  expect(rows[1]?.[4]).toBe('31');
  expect(rows.some((cells) => cells[0] === '42' && cells[1] === '15.5' && cells[2] === 'big')).toBe(true);
});
