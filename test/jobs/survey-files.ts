import { writeXlsx } from 'hucre/xlsx';
import type { RawSheet, RawValue } from '../../src/domain/survey/cells/raw-sheet';
import { QUANG_NAM_2012 } from '../../src/domain/sample/quang-nam-2012';
import { QUANG_NAM_ORGANISATIONS } from '../../src/domain/sample/quang-nam-organisations';
import type { ChosenFile } from '../../src/jobs/collect-surveys';
import { connectNodeClient } from '../../src/preview/host/node-client';
import { newWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { longSheet, organisationSheet, type Province, wideSheet } from '../domain/survey/province';

/** A sheet of a file by its rows. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly RawValue[])[];
}

/** An .xlsx file written by another program than Excel. */
export async function xlsxOf(...sheets: readonly SheetRows[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((value) => (value === '' ? null : value))),
  }));
  return new Uint8Array(await writeXlsx({ sheets: written }));
}

/** An .xlsx file whose first columns are typed in fonts of their own, by the preview's own Excel. */
export async function xlsxInFonts(
  rows: readonly (readonly RawValue[])[],
  fonts: readonly string[],
): Promise<Uint8Array> {
  const workbook = newWorkbook();
  await connectNodeClient(workbook).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const block = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
    block.values = rows.map((row) => [...row]);
    fonts.forEach((font, column) => {
      sheet.getRangeByIndexes(0, column, rows.length, 1).format.font.name = font;
    });
    await context.sync();
  });
  return saveWorkbook(workbook);
}

export function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) };
}

const BLOCS = ['party', 'front', 'government'] as const;

/** The sample province as it would be drawn from its organisations, district by district. */
export const PROVINCE: Province = {
  districts: QUANG_NAM_2012.map(({ name }) => ({
    name,
    blocs: BLOCS.map((bloc) =>
      QUANG_NAM_ORGANISATIONS.filter((of) => of.district === name && of.bloc === bloc).map((of) => ({
        name: of.name,
        type: of.type,
        full: of.fullMembers,
        probationary: of.probationary,
      })),
    ),
  })),
};

/** How a district may lay its file out. */
export const LAYOUTS: readonly ((province: Province) => RawSheet)[] = [
  wideSheet,
  (province) => longSheet(province, { names: 'once', withSums: false }),
  (province) => longSheet(province, { names: 'own row', withSums: true }),
  (province) => organisationSheet(province, { names: 'every row', withSums: true }),
  (province) => organisationSheet(province, { names: 'once', withSums: false }),
];

export const listLayout = (province: Province) =>
  organisationSheet(province, { names: 'every row', withSums: false });

export async function fileOf(
  name: string,
  province: Province,
  layout: (province: Province) => RawSheet = wideSheet,
): Promise<ChosenFile> {
  const sheet = layout(province);
  return chosen(name, await xlsxOf({ name: 'Biểu 1', rows: sheet.values }));
}

/** A file for each district of the province, in layouts that take turns. */
export async function filesOfDistricts(
  layouts: readonly ((province: Province) => RawSheet)[] = LAYOUTS,
): Promise<readonly ChosenFile[]> {
  return Promise.all(
    PROVINCE.districts.map((district, index) =>
      fileOf(`${district.name}.xlsx`, { districts: [district] }, layouts[index % layouts.length]),
    ),
  );
}

/** The district with another number of members in the first organisation of a bloc. */
export function withMembers(name: string, bloc: number, more: number): Province {
  return {
    districts: PROVINCE.districts
      .filter((district) => district.name === name)
      .map((district) => ({
        ...district,
        blocs: district.blocs.map((organisations, place) =>
          organisations.map((organisation, index) =>
            place === bloc && index === 0
              ? { ...organisation, full: organisation.full + more }
              : organisation,
          ),
        ),
      })),
  };
}

/** The same under another name. */
export function called(name: string, { districts }: Province): Province {
  return { districts: districts.map((district) => ({ ...district, name })) };
}
