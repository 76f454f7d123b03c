import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzip, zip } from '../src/preview/host/file/zip';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Whether this machine has LibreOffice. */
export const hasLibreOffice = office !== undefined;

/**
 * The file as LibreOffice saves it after opening it. `filter` is the format in LibreOffice's own words; the first
 * word before a colon is the extension.
 */
export async function convertedByLibreOffice(file: Uint8Array, filter: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'libre-office-'));
  try {
    await writeFile(join(folder, 'book.xlsx'), file);
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
