import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { WorkBook } from '@e965/xlsx';
import { unzip, zip } from '../src/preview/host/file/zip';

const office = ['soffice', 'libreoffice']
  .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((file) => existsSync(file));

/** Whether this machine has LibreOffice. */
export const hasLibreOffice = office !== undefined;

/**
 * A profile that was last used by no older version: in a new one LibreOffice tries how it draws, for four seconds of
 * every conversion.
 */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
</oor:items>`;

/**
 * The file as LibreOffice saves it after opening it. `filter` is the format in LibreOffice's own words; the first
 * word before a colon is the extension.
 */
export async function convertedByLibreOffice(file: Uint8Array, filter: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'libre-office-'));
  try {
    await writeFile(join(folder, 'book.xlsx'), file);
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), PROFILE);
    const words = [
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'book.xlsx'),
    ];
    execFileSync(office ?? '', [`-env:UserInstallation=file://${folder}/profile`, ...words], {
      stdio: 'ignore',
    });
    return await readFile(join(folder, 'out', `book.${filter.split(':')[0] ?? ''}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file without the stored results of its formulas: whoever shows some has calculated them. */
export async function withoutResults(file: Uint8Array): Promise<Uint8Array> {
  const parts = await unzip(file);
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  for (const [path, bytes] of parts) {
    if (!/^\/?xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const text = decoder.decode(bytes).replaceAll(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
    parts.set(path, encoder.encode(text));
  }
  return zip(parts);
}

/** Where the cells of a workbook show an error value. */
export function errorsIn(book: WorkBook): readonly string[] {
  return book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name] ?? {}).flatMap(([address, cell]) =>
      (cell as { t?: string }).t === 'e' ? [`${name}!${address}`] : [],
    ),
  );
}
