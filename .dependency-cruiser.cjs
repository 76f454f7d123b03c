/** The rooms of the house and the one direction in which they may import: see the README's architecture section. */
const room = (name, reach) => ({
  name: `${name}-imports-only-below`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [`^src/${name}/`, ...reach.map((r) => `^src/${r}(/|\\.)`)] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^test/'] },
      to: {},
    },
    { name: 'not-resolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages-in-the-add-in',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'src-does-not-know-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    room('domain', []),
    room('workbook', ['domain']),
    room('files', ['domain']),
    room('jobs', ['workbook', 'files', 'domain']),
    room('locales', ['workbook', 'domain']),
    room('taskpane', ['jobs', 'workbook', 'domain', 'locales']),
    room('commands', ['jobs', 'workbook', 'domain', 'locales']),
    room('preview', ['jobs', 'workbook', 'domain', 'locales']),
    {
      name: 'the-host-knows-nothing-of-the-add-in',
      severity: 'error',
      from: { path: '^src/preview/host/' },
      to: { path: '^src/', pathNot: '^src/preview/host/' },
    },
    {
      name: 'domain-stays-pure',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
