/** The host of Microsoft's client library, which must come from there and not from a copy. */
const officeHost = 'https://appsforoffice.microsoft.com';

/** The one address of the client library that Microsoft supports. */
export const officeScriptUrl = `${officeHost}/lib/1/hosted/office.js`;

/** @param {Record<string, string>} directives */
const join = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

const shared = {
  'default-src': "'none'",
  // Fluent UI writes its rules into style elements while it runs.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const withOfficeHost = { ...shared, 'script-src': `'self' ${officeHost}`, 'frame-src': officeHost };

/**
 * What the pane may load in production. Excel talks to it by messages between windows, so it needs no connection
 * at all; the frame is the page on which office.js asks about a host that it does not know.
 */
export const productionPolicy = join({ ...withOfficeHost, 'connect-src': "'none'" });

/**
 * The same while a development server pushes changes to a pane in the real Excel.
 * @param {string} baseUrl
 */
export const livePolicy = (baseUrl) =>
  join({ ...withOfficeHost, 'connect-src': `'self' ${baseUrl.replace(/^http/, 'ws')}` });

/**
 * The same for the local preview, where office.js comes from the page's own folder.
 * @param {boolean} live whether a development server pushes changes
 */
export const previewPolicy = (live) =>
  join({ ...shared, 'script-src': "'self'", 'connect-src': live ? "'self' ws:" : "'none'" });
