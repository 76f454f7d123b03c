/** Everything is transformed to CommonJS by one compiler, the libraries that ship only ES modules included. */
const shared = {
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: { '\\.(m?js|tsx?)$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@ironcalc)/)'],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
