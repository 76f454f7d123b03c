import { localUrl, parseBaseUrl } from './scripts/webpack/base-url.js';
import { productionConfig } from './scripts/webpack/production.js';

/**
 * `npm run build -- --env baseUrl=https://…` makes dist/ for that address.
 * @param {{ baseUrl?: string }} env
 */
export default (env) => productionConfig({ baseUrl: parseBaseUrl(env.baseUrl ?? localUrl), folder: 'dist' });
