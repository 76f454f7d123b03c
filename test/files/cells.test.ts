import { rows, sharedTexts, sheetOf, styleSheet, troubleOf, workbookFile, worksheet } from './hand-made';

const valuesOf = async (cells: string, others: Readonly<Record<string, string>> = {}) =>
  (await sheetOf(workbookFile(rows(`<row r="1">${cells}</row>`), others))).raw.values;

describe('the values of cells', () => {
  it('are numbers, texts, booleans and errors as Office.js gives them', async () => {
    const cells =
      '<c r="A1"><v>1.5E3</v></c><c r="B1" t="n"><v>-0.25</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><f>"a"</f><v>kết quả</v></c>' +
      '<c r="G1" t="inlineStr"><is><t>Tam Kỳ</t></is></c><c r="H1"/><c r="I1"><v></v></c><c r="J1"><v>0</v></c>';
    expect(await valuesOf(cells)).toEqual([
      [1500, -0.25, true, false, '#N/A', 'kết quả', 'Tam Kỳ', '', '', 0],
    ]);
  });

  it('are the shared texts, runs joined, phonetic hints left out, spaces and line ends kept', async () => {
    const texts = sharedTexts(
      '<t>Đảng bộ</t>',
      '<r><rPr><b/></rPr><t xml:space="preserve">Đảng </t></r><r><t>viên</t></r>',
      '<t>課</t><rPh sb="0" eb="1"><t>か</t></rPh>',
      '<t xml:space="preserve">  hai đầu  </t>',
      '<t>dòng một&#10;dòng hai</t>',
      '<t>một_x000D_hai _x005F_x000D_ _x0041_</t>',
      '<t>A &amp; B &lt;C&gt; &#x110;&#x110000;&khac;\r\nD&#13;</t>',
      '<t/>',
    );
    const cells = Array.from({ length: 8 }, (_, index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(await valuesOf(`${cells}<c><v>9</v></c>`, { 'xl/sharedStrings.xml': texts })).toEqual([
      [
        'Đảng bộ',
        'Đảng viên',
        '課',
        '  hai đầu  ',
        'dòng một\ndòng hai',
        'một\rhai _x000D_ A',
        'A & B <C> Đ\uFFFD&khac;\nD\r',
        '',
        9,
      ],
    ]);
  });

  it('are inline texts with runs, without the phonetic hints', async () => {
    const cells =
      '<c t="inlineStr"><is><r><t>Khối </t></r><r><t>Đảng</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>' +
      '<c t="inlineStr"><is><t>kế tiếp</t></is></c>';
    expect(await valuesOf(cells)).toEqual([['Khối Đảng', 'kế tiếp']]);
  });

  it('are read under a prefix and out of character data', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2">' +
      '<x:c r="B2"><x:v><![CDATA[4]]>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { raw } = await sheetOf(workbookFile(sheet));
    expect(raw.origin).toEqual({ row: 1, column: 1 });
    expect(raw.values).toEqual([[42]]);
  });

  it('are serial numbers where a date is meant, whatever the calendar of the file', async () => {
    const styles = styleSheet('<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>');
    const { raw } = await sheetOf(
      workbookFile(
        rows(
          '<row r="1"><c s="1"><v>41000.5</v></c><c s="1" t="d"><v>2012-04-01T12:00:00</v></c><c t="d"><v>2012-04-01</v></c>' +
            '<c s="1"><v>60</v></c><c t="d"><v>1900-01-01</v></c></row>',
        ),
        {
          'xl/styles.xml': styles,
          'xl/workbook.xml':
            '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Biểu 1" sheetId="1" r:id="r1"/></sheets></workbook>',
        },
      ),
    );
    expect(raw.values).toEqual([[41000.5, 41000.5, 41000, 60, 1]]);
    expect(raw.numberFormats).toEqual([['m/d/yyyy', 'm/d/yyyy', 'General', 'm/d/yyyy', 'General']]);
  });

  it('follow on each other where rows and cells do not say where they stand', async () => {
    const { raw } = await sheetOf(
      workbookFile(
        rows(
          '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>',
        ),
      ),
    );
    expect(raw.values).toEqual([
      [1, 2, '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', 3, 4],
    ]);
  });

  it.each([
    ['a text that the file does not hold', '<c t="s"><v>7</v></c>'],
    ['a number that is none', '<c><v>abc</v></c>'],
    ['a cell past the last column', '<c r="XFE1"><v>1</v></c>'],
    ['a cell past the last row', '<c r="A1048577"><v>1</v></c>'],
    ['a cell that is nowhere', '<c r="1A"><v>1</v></c>'],
    ['a date that is none', '<c t="d"><v>hôm qua</v></c>'],
  ])('are not guessed: %s', async (_, cell) => {
    expect(await troubleOf(workbookFile(rows(`<row>${cell}</row>`)))).toEqual({ code: 'file-damaged' });
  });
});

it('of a row past the last one are not read', async () => {
  const last = (row: number) => workbookFile(rows(`<row r="${row}"><c><v>1</v></c></row>`));
  expect((await sheetOf(last(1_048_576))).raw.origin).toEqual({ row: 1_048_575, column: 0 });
  expect(await troubleOf(last(1_048_577))).toEqual({ code: 'file-damaged' });
});

describe('formulas', () => {
  it('give the results that the file holds', async () => {
    const { raw, warnings } = await sheetOf(
      workbookFile(
        rows(
          '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>10</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>' +
            '<row r="2"><c r="A2"><f t="shared" si="0"/><v>12</v></c></row>',
        ),
      ),
    );
    expect(raw.values).toEqual([
      [10, ''],
      [12, ''],
    ]);
    expect(warnings).toEqual([]);
  });

  it('without results are counted, and their cells are blank but filled', async () => {
    const { raw, warnings } = await sheetOf(
      workbookFile(
        rows(
          '<row r="3"><c r="B3"><v>1</v></c></row>' +
            '<row r="5"><c r="C5"><f>B3+1</f></c><c r="D5"><f>B3+1</f><v></v></c><c r="E5"><f t="shared" si="0"/><v/></c></row>',
        ),
      ),
    );
    expect(raw.values).toEqual([
      [1, '', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
    expect(warnings).toEqual([{ code: 'formulas-not-calculated', cells: 3, first: 'C5' }]);
  });
});

describe('the filled part of a sheet', () => {
  it('ends at the last filled cell, however far the formats go', async () => {
    const filled = Array.from(
      { length: 18 },
      (_, row) =>
        `<row r="${row + 4}"><c r="B${row + 4}"><v>${row}</v></c><c r="D${row + 4}" s="1"><v>1</v></c></row>`,
    ).join('');
    const blank = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${row + 30}" s="1" customFormat="1"><c r="A${row + 30}" s="1"/></row>`,
    ).join('');
    const file = workbookFile(
      worksheet(
        `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" style="1"/></cols><sheetData>${filled}${blank}` +
          '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
      ),
    );
    const { raw, warnings } = await sheetOf(file);
    expect(raw.origin).toEqual({ row: 3, column: 1 });
    expect(raw.values).toHaveLength(18);
    expect(raw.numberFormats).toHaveLength(18);
    expect(raw.values.every((row) => row.length === 3)).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('is nothing at all on a blank sheet', async () => {
    const { raw } = await sheetOf(
      workbookFile(rows('<row r="9"><c r="C9" t="inlineStr"><is><t/></is></c></row>')),
    );
    expect(raw).toEqual({
      name: 'Biểu 1',
      origin: { row: 0, column: 0 },
      values: [],
      numberFormats: [],
      merges: [],
      tables: [],
    });
  });

  it('is not laid out where its cells lie too far apart', async () => {
    const far = rows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><f>A1</f></c></row>',
    );
    const { raw, warnings } = await sheetOf(workbookFile(far));
    expect(raw.values).toEqual([]);
    expect(warnings).toEqual([
      { code: 'file-too-large', limit: 'cells', found: 1_048_576 * 16_384, most: 5_000_000 },
      { code: 'formulas-not-calculated', cells: 1, first: 'XFD1048576' },
    ]);
  });

  it('may have five million cells and not one more', async () => {
    const corner = (cell: string) =>
      rows(`<row><c r="A1"><v>1</v></c></row><row><c r="${cell}"><v>1</v></c></row>`);
    expect((await sheetOf(workbookFile(corner('E1000000')))).raw.values).toHaveLength(1_000_000);
    expect((await sheetOf(workbookFile(corner('E1000001')))).warnings).toMatchObject([
      { limit: 'cells', found: 5_000_005 },
    ]);
  });
});
