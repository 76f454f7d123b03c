import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { types } from 'node:util';

/** Writes a file whole or not at all: beside its place first, then moved there. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** True where both paths lead to the same file, links followed; a file that is not there yet is only itself. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  return (await landing(a)) === (await landing(b));
}

async function landing(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (thrown) {
    if (types.isNativeError(thrown) && 'code' in thrown && thrown.code === 'ENOENT') return resolve(path);
    throw thrown;
  }
}
