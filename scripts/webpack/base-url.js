/** Where `npm run sideload` serves, and the address that stands in manifest.xml. */
export const localUrl = 'https://localhost:3000';

/**
 * Checks the address a build is made for, and takes off its closing slash.
 * @param {string} text
 * @returns {string}
 */
export function parseBaseUrl(text) {
  if (!URL.canParse(text)) throw new Error(`baseUrl is not an address: ${text}`);
  const url = new URL(text);
  if (url.protocol !== 'https:') throw new Error(`Excel opens add-ins over https only: ${text}`);
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`baseUrl takes a host and a path, nothing behind them: ${text}`);
  }
  return url.href.replace(/\/+$/, '');
}
