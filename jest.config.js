import { readFileSync } from 'node:fs';

/** @type {{ jsc: object }} */
const swc = JSON.parse(readFileSync('.swcrc', 'utf8'));

/** Everything is transformed to CommonJS by one compiler, the libraries that ship only ES modules included. */
const shared = {
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: {
    '/@fluentui/react-(components|icons)/.*/index\\.cjs$': '<rootDir>/scripts/jest-parts.js',
    // The second reader of files takes a third of a second to load, and few tests of a file ask it.
    '\\.(m?js|tsx?)$': ['@swc/jest', { ...swc, module: { type: 'commonjs', lazy: ['@e965/xlsx'] } }],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(.*/)?(hucre|@ironcalc|strip-bom|uuid|@fluentui/react-components|@fluentui/react-icons)/)',
  ],
  testEnvironment: 'node',
  // Jest's own world answers every look-up of a global through an interceptor, which took a fifth of the time.
  sandboxInjectedGlobals: [
    'Array',
    'Error',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'Set',
    'String',
  ],
};

/** These tests open built folders; whoever starts jest by hand gets them built first. */
const builtFirst = { ...shared, globalSetup: '<rootDir>/scripts/jest-builds.js' };

export default {
  // Whole workbooks, processes and browsers, on machines of two cores: a project's own setting is not heeded.
  testTimeout: 120_000,
  // Jest leaves one core alone by default: of two that is every other.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/scripts/jest-order.js',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/', '<rootDir>/test/packaging/'],
    },
    { ...builtFirst, displayName: 'packaging', testMatch: ['<rootDir>/test/packaging/**/*.test.ts'] },
    { ...builtFirst, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
