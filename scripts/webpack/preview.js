import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { previewPolicy } from './content-policy.js';
import { sharedConfig, taskpaneEntry } from './shared.js';

const bridgeName = 'pane-bridge';

/**
 * The add-in without Excel: a workbook page, and beside it the same pane under Microsoft's own client library.
 * @param {{ folder: string, mode: 'production' | 'development', live: boolean }} options
 * @returns {import('webpack').Configuration}
 */
export function previewConfig({ folder, mode, live }) {
  const shared = sharedConfig({ name: 'preview', folder, mode });
  return {
    ...shared,
    entry: {
      preview: './src/preview/page/preview.ts',
      [bridgeName]: './src/preview/page/pane-bridge.ts',
      taskpane: taskpaneEntry,
    },
    output: {
      ...shared.output,
      // The bridge has a plain name because the page must load it before the client library, by hand.
      filename: ({ chunk }) => (chunk.name === bridgeName ? '[name].js' : '[name].[contenthash:8].js'),
      assetModuleFilename: 'files/[name].[contenthash:8][ext]',
    },
    module: {
      rules: [...shared.module.rules, { test: /\.css$/, use: ['style-loader', 'css-loader'] }],
    },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        template: './src/preview/page/preview.html',
        chunks: ['preview'],
        favicon: './assets/icons/icon-32.png',
        inject: 'body',
        scriptLoading: 'blocking',
      }),
      new HtmlPlugin({
        filename: 'pane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        inject: 'body',
        scriptLoading: 'blocking',
        policy: previewPolicy(live),
        officeScripts: `<script src="${bridgeName}.js"></script><script src="office-js/excel-web-16.00.js"></script>`,
      }),
      new CopyPlugin({
        patterns: [
          {
            from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js',
            to: 'office-js/',
            // Already minified, and to be run as Microsoft made it.
            info: { minimized: true },
          },
          {
            from: 'assets/samples',
            to: 'samples',
            noErrorOnMissing: true,
            globOptions: { ignore: ['**/.*'] },
          },
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        ],
      }),
    ],
  };
}
