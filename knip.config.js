export default {
  entry: [
    'src/preview/page/preview.ts',
    'src/preview/page/pane-bridge.ts',
    'scripts/*.js',
    'test/**/*.test.{ts,tsx}',
  ],
  project: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.js'],
  // A type that describes an exported function's values is exported with it, used elsewhere or not.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Copied into the preview by its path: scripts/webpack/preview.js.
    '@microsoft/office-js',
    // Named as strings in webpack's rules.
    'css-loader',
    'style-loader',
  ],
};
