import {
  packed,
  relationships,
  rows,
  sharedTexts,
  sheetOf,
  sheetsOf,
  styleSheet,
  troubleOf,
  workbookFile,
  workbookParts,
  worksheet,
} from './hand-made';

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

const tabs = (inside: string): string =>
  `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inside}</workbook>`;

describe('number formats', () => {
  const styles = styleSheet(
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;khối &quot;0"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="10"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="3"/><xf numFmtId="49"/><xf numFmtId="999"/></cellXfs>',
  );

  it('are those of the cells, built-in ones in the words of Office.js', async () => {
    const cells = [0, 1, 2, 3, 4, 5].map((style) => `<c s="${style}"><v>1</v></c>`).join('');
    const { raw } = await sheetOf(workbookFile(rows(`<row>${cells}</row>`), { 'xl/styles.xml': styles }));
    expect(raw.numberFormats).toEqual([['General', 'dd/mm/yyyy', '"khối "0', '#,##0', '@', 'General']]);
  });

  it('of blank cells are their own, else of the row, else of the column', async () => {
    const sheet = worksheet(
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="2" s="3" customFormat="1"><c r="B2" s="4"/></row>' +
        '<row r="3" s="3"><c r="B3"/><c r="D3"><v>1</v></c></row></sheetData>',
    );
    const { raw } = await sheetOf(workbookFile(sheet, { 'xl/styles.xml': styles }));
    expect(raw.numberFormats).toEqual([
      ['General', 'dd/mm/yyyy', 'dd/mm/yyyy', 'General'],
      ['#,##0', '@', '#,##0', '#,##0'],
      ['General', 'General', 'dd/mm/yyyy', 'General'],
    ]);
  });
});

describe('number formats of blank cells', () => {
  const styles = styleSheet('<cellXfs><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs>');
  const filled = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>';
  const formatsOf = async (before: string, row: string) => {
    const sheet = worksheet(`${before}<sheetData>${filled}${row}</sheetData>`);
    return (await sheetOf(workbookFile(sheet, { 'xl/styles.xml': styles }))).raw.numberFormats[1];
  };

  it('are those of a row that alone has any', async () => {
    expect(await formatsOf('', '<row r="2" s="1" customFormat="1"/>')).toEqual(['#,##0', '#,##0']);
  });

  it('are those of the last filled row, where all that stands below is formatted as well', async () => {
    const sheet = rows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2" s="1"/><c r="B2"><v>1</v></c></row>' +
        '<row r="3" s="1" customFormat="1"><c r="A3" s="1"/></row>',
    );
    const { raw } = await sheetOf(workbookFile(sheet, { 'xl/styles.xml': styles }));
    expect(raw.numberFormats).toEqual([
      ['General', 'General'],
      ['#,##0', 'General'],
    ]);
  });

  it('are plain where a cell is, in a column that is not', async () => {
    const columns = '<cols><col min="1" max="2" style="1"/></cols>';
    expect(await formatsOf(columns, '<row r="2"><c r="A2"/></row>')).toEqual(['General', '#,##0']);
  });
});

describe('fonts', () => {
  const styles = styleSheet(
    '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><name val=".VnTime"/></font></fonts>' +
      '<cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs><dxfs><dxf><font><name val="Arial"/></font></dxf></dxfs>',
  );
  const run = (text: string, font?: string) =>
    `<r>${font === undefined ? '' : `<rPr><rFont val="${font}"/></rPr>`}<t>${text}</t></r>`;

  it('are those of the cell, or of all runs of its text', async () => {
    const texts = sharedTexts(
      '<t>a</t>',
      run('a', '.VnTime') + run('b', '.VnTime'),
      run('a', '.VnTime') + run('b', 'Arial'),
      run('a') + run('b', '.VnTime'),
    );
    const cells = [0, 1].map((style) =>
      [0, 1, 2, 3].map((text) => `<c s="${style}" t="s"><v>${text}</v></c>`).join(''),
    );
    const { fonts } = await sheetOf(
      workbookFile(rows(`<row r="2">${cells.join('')}<c r="J2"><v>1</v></c></row>`), {
        'xl/styles.xml': styles,
        'xl/sharedStrings.xml': texts,
      }),
    );
    expect(Array.from({ length: 10 }, (_, column) => fonts?.(1, column))).toEqual([
      'Calibri',
      '.VnTime',
      null,
      null,
      '.VnTime',
      '.VnTime',
      null,
      '.VnTime',
      null,
      'Calibri',
    ]);
    expect(fonts?.(0, 0)).toBeNull();
  });

  it('are unknown in a file without styles', async () => {
    expect(await sheetOf(workbookFile(rows(one)))).not.toHaveProperty('fonts');
  });
});

describe('a workbook', () => {
  it('gives its worksheets in the order of the tabs, hidden ones marked, charts left out', async () => {
    const parts = workbookParts(rows(one), {
      'xl/workbook.xml': tabs(
        '<sheets><sheet name="Sau" sheetId="9" r:id="r2"/><sheet name="Biểu đồ" sheetId="3" r:id="r3"/>' +
          '<sheet name="Ẩn &amp; kín" sheetId="1" r:id="r1" state="hidden"/><sheet name="Rất kín" sheetId="2" r:id="r4" state="veryHidden"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        'worksheet /xl/worksheets/sheet1.xml',
        'worksheet worksheets/../worksheets/sheet2.xml',
        'chartsheet chartsheets/sheet1.xml',
        'worksheet worksheets/sheet3.xml',
      ),
      'xl/worksheets/sheet2.xml': rows('<row><c><v>2</v></c></row>'),
      'xl/worksheets/sheet3.xml': rows(''),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    });
    const sheets = await sheetsOf(packed(parts));
    expect(sheets.map(({ raw, hidden }) => [raw.name, hidden, raw.values])).toEqual([
      ['Sau', false, [[2]]],
      ['Ẩn & kín', true, [[1]]],
      ['Rất kín', true, []],
    ]);
  });

  it('gives the names of each sheet’s own scope, areas and texts', async () => {
    const names =
      `<definedName name="KT_Cot" localSheetId="0" hidden="1">'Biểu 1'!$C$2:$D$9</definedName>` +
      `<definedName name="KT_Id" localSheetId="0">"a1"</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Biểu 1'!$A$1</definedName>` +
      `<definedName name="Mat" localSheetId="0">'Biểu 1'!#REF!</definedName>` +
      `<definedName name="Xa" localSheetId="0">'Biểu 2'!$A$1</definedName><definedName name="Chung">'Biểu 1'!$A$1</definedName>`;
    const { names: areas, texts } = await sheetOf(
      workbookFile(rows(one), {
        'xl/workbook.xml': tabs(
          `<sheets><sheet name="Biểu 1" sheetId="1" r:id="r1"/></sheets><definedNames>${names}</definedNames>`,
        ),
      }),
    );
    expect(areas).toEqual({
      KT_Cot: { row: 1, column: 2, rowCount: 8, columnCount: 2 },
      Print_Area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    });
    expect(texts).toEqual({ KT_Id: 'a1' });
  });

  it('gives merged areas and tables where they stand', async () => {
    const sheet = worksheet(
      `<sheetData>${one}</sheetData><mergeCells><mergeCell ref="A6:B8"/></mergeCells><tableParts><tablePart r:id="r1"/></tableParts>`,
    );
    const { raw } = await sheetOf(
      workbookFile(sheet, {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships('table ../tables/table1.xml'),
        'xl/tables/table1.xml': '<table id="1" name="T" ref="C3:F20"><autoFilter ref="C3:F19"/></table>',
      }),
    );
    expect(raw.merges).toEqual([{ row: 5, column: 0, rowCount: 3, columnCount: 2 }]);
    expect(raw.tables).toEqual([{ name: 'T', row: 2, column: 2, rowCount: 18, columnCount: 4 }]);
  });

  it('is read whatever the separators and the case of its parts', async () => {
    const parts = Object.entries(workbookParts(rows(one))).map(([path, text]) => [
      `/${path.replaceAll('/', '\\').toUpperCase()}`,
      text,
    ]);
    expect((await sheetOf(packed(Object.fromEntries(parts) as Record<string, string>))).raw.values).toEqual([
      [1],
    ]);
  });

  it('has room for five million cells on all sheets together', async () => {
    const corners = rows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="600000"><c r="E600000"><v>1</v></c></row>',
    );
    const parts = workbookParts(corners, {
      'xl/workbook.xml': tabs(
        '<sheets><sheet name="a" sheetId="1" r:id="r1"/><sheet name="b" sheetId="2" r:id="r2"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        'worksheet worksheets/sheet1.xml',
        'worksheet worksheets/sheet2.xml',
      ),
      'xl/worksheets/sheet2.xml': corners,
    });
    const sheets = await sheetsOf(packed(parts));
    expect(sheets.map(({ warnings }) => warnings)).toEqual([
      [],
      [{ code: 'file-too-large', limit: 'cells', found: 3_000_000, most: 2_000_000 }],
    ]);
  });

  it('with two tabs on one part, or a tab on none, is damaged', async () => {
    const twice = Array.from(
      { length: 3 },
      (_, at) => `<sheet name="${at}" sheetId="${at}" r:id="r1"/>`,
    ).join('');
    for (const inside of [twice, '<sheet name="a" sheetId="1" r:id="r9"/>'])
      expect(
        await troubleOf(workbookFile(rows(one), { 'xl/workbook.xml': tabs(`<sheets>${inside}</sheets>`) })),
      ).toEqual({ code: 'file-damaged' });
  });
});
