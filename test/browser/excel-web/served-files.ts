import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { productionFolder, productionUrl } from '../built-folders';

const officeFolder = path.resolve('node_modules/@microsoft/office-js/dist');
const OFFICE_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

/** A file as a static host would send it. */
export interface ServedFile {
  readonly body: Buffer;
  readonly contentType: string;
}

function fileAt(file: string): ServedFile {
  const contentType = types[path.extname(file)];
  if (contentType === undefined) throw new Error(`No type is known for ${file}`);
  return { body: readFileSync(file), contentType };
}

/** The built folder by address, read once: a build that runs meanwhile does not change what a test serves. */
export function builtFiles(): ReadonlyMap<string, ServedFile> {
  const entries = readdirSync(productionFolder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const relative = path.relative(productionFolder, file).split(path.sep).join('/');
        return [`${productionUrl}/${relative}`, fileAt(file)];
      }),
  );
}

/** A file of Microsoft's client library under its address at Microsoft, or nothing where Microsoft has none there either. */
export function officeFile(url: string): ServedFile | undefined {
  if (!url.startsWith(OFFICE_URL)) return undefined;
  const file = path.join(officeFolder, url.slice(OFFICE_URL.length));
  if (!file.startsWith(officeFolder + path.sep)) throw new Error(`${url} leaves the library`);
  return existsSync(file) ? fileAt(file) : undefined;
}
