import { localUrl } from './base-url.js';

/**
 * The manifest for another address. Everything else stays as it is in the repository, the add-in's id above all:
 * settings kept in a workbook belong to one id.
 * @param {string} manifest text of manifest.xml
 * @param {string} baseUrl an address as `parseBaseUrl` gives it
 */
export function manifestFor(manifest, baseUrl) {
  if (!manifest.includes(`"${localUrl}/`))
    throw new Error(`manifest.xml does not name ${localUrl}/ any more`);
  const text = manifest.replaceAll(`"${localUrl}/`, `"${baseUrl}/`);
  if (baseUrl !== localUrl && text.includes('localhost')) {
    throw new Error('manifest.xml names localhost in a place that the build does not replace');
  }
  return text;
}
