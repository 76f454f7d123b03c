import webpack from 'webpack';

/**
 * Runs one webpack build to its end; a build with errors rejects with their text.
 * @param {import('webpack').Configuration} config
 * @returns {Promise<void>}
 */
export function build(config) {
  const compiler = webpack(config);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      // Closing writes the cache; a later build in the same process would not find it otherwise.
      compiler.close((closeError) => {
        if (error) reject(error);
        else if (closeError) reject(closeError);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
}
