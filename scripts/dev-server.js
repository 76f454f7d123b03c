import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';

/**
 * Builds in memory, serves, and reloads the page after a change; resolves when the first build is there.
 * @param {import('webpack').Configuration} config
 * @param {import('webpack-dev-server').Configuration} options
 * @returns {Promise<void>}
 */
export async function serve(config, options) {
  const compiler = webpack(config);
  const built = new Promise((resolve) => compiler.hooks.done.tap('first-build', resolve));
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      hot: false,
      liveReload: true,
      static: false,
      client: { logging: 'warn', overlay: { errors: true, warnings: false, runtimeErrors: false } },
      ...options,
    },
    compiler,
  );
  await server.start();
  await built;
}
