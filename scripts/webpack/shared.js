import path from 'node:path';
import MinimizerPlugin from 'minimizer-webpack-plugin';

/** The repository's folder; every script is started from it by npm. */
const root = process.cwd();

/** The pane and the ribbon's functions live in one page and one runtime, so they are one bundle. */
export const taskpaneEntry = ['./src/commands/commands.ts', './src/taskpane/taskpane.tsx'];

/**
 * What both builds have in common.
 * @param {{ name: string, folder: string, mode: 'production' | 'development' }} options
 */
export function sharedConfig({ name, folder, mode }) {
  return /** @satisfies {import('webpack').Configuration} */ ({
    name,
    mode,
    context: root,
    target: ['web', 'es2022'],
    // External maps in development; none in what staff download.
    devtool: mode === 'development' ? 'source-map' : false,
    output: {
      path: path.resolve(root, folder),
      filename: '[name].[contenthash:8].js',
      // Said as well: a build whose file names are a function would number its parts, and caches keep numbers.
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      cacheDirectory: path.resolve(root, '.cache/webpack'),
      buildDependencies: {
        config: [path.resolve(root, 'scripts/webpack') + path.sep, path.resolve(root, '.swcrc')],
      },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  });
}
