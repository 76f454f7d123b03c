import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { officeScriptUrl, productionPolicy } from './content-policy.js';
import { manifestFor } from './manifest.js';
import { sharedConfig, taskpaneEntry } from './shared.js';

/**
 * The folder to put on a static https host: page, scripts, icons, manifest.
 * @param {{ baseUrl: string, folder: string, mode?: 'production' | 'development', policy?: string }} options
 * @returns {import('webpack').Configuration}
 */
export function productionConfig({ baseUrl, folder, mode = 'production', policy = productionPolicy }) {
  return {
    ...sharedConfig({ name: 'production', folder, mode }),
    entry: { taskpane: taskpaneEntry },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        // At the end of the body and blocking: the fallback text shows first, and the bundle does not wait for office.js.
        inject: 'body',
        scriptLoading: 'blocking',
        policy,
        officeScripts: `<script id="office-js" defer src="${officeScriptUrl}"></script>`,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'assets/help.html', to: 'help.html' },
          {
            from: 'manifest.xml',
            transform: (/** @type {Buffer} */ content) => manifestFor(content.toString('utf8'), baseUrl),
          },
        ],
      }),
    ],
  };
}
