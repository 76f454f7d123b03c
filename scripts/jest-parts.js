import { createHash } from 'node:crypto';

/**
 * Loads of Fluent UI, in tests, what is used: its index names sixty packages and that of its icons thirty thousand icons,
 * of which the pane uses some, and every test file would load all of them anew.
 */

/** @param {string} index the source of an index that gives its packages' members through getters */
const packagesWhenUsed = (index) =>
  index.replaceAll(/^const (\w+) = require\(("[^"]+")\);$/gm, 'const $1 = whenUsed(() => require($2));') +
  `
function whenUsed(load) {
  let loaded;
  return new Proxy({}, { get: (_, name) => (loaded ??= load())[name] });
}
`;

/**
 * Each icon also stands in a file of its own, with its sizes and styles; what is no icon comes from the index itself.
 * @param {string} index
 */
const iconsWhenUsed = (index) => `
const { existsSync } = require('node:fs');
const { join } = require('node:path');
let whole;
function load(name) {
  const icon = name.replace(/\\d*(?:Regular|Filled|Light|Color)$/, '').replace(/(?<=[a-z\\d])(?=[A-Z])/g, '-');
  const file = join(__dirname, 'atoms/svg', icon.toLowerCase() + '.cjs');
  const found = existsSync(file) ? require(file)[name] : undefined;
  return found ?? (whole ??= wholeIndex({}))[name];
}
function wholeIndex(exports) {
${index}
return exports;
}
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? true : load(name)) });
`;

/**
 * @param {string} index
 * @param {string} path
 */
const whenUsed = (index, path) =>
  path.includes('react-icons') ? iconsWhenUsed(index) : packagesWhenUsed(index);

export default {
  /**
   * @param {string} source
   * @param {string} path
   */
  process: (source, path) => ({ code: whenUsed(source, path) }),

  /**
   * Jest keeps what was transformed under this: here what comes out.
   * @param {string} source
   * @param {string} path
   */
  getCacheKey: (source, path) => createHash('sha1').update(whenUsed(source, path)).digest('hex'),
};
