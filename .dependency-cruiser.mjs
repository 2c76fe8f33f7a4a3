/** Who may import whom: the rooms of docs/architecture.md, as rules. */
const rooms = {
  text: [],
  model: ['text'],
  source: ['model', 'text'],
  parse: ['model', 'text'],
  extract: ['model', 'text'],
  store: ['model', 'text'],
  ingest: ['source', 'parse', 'extract', 'store', 'model', 'text'],
  graphql: ['store', 'model', 'text'],
  server: ['graphql', 'ingest', 'store', 'model'],
  cli: ['server', 'ingest', 'source', 'parse', 'extract', 'store', 'model', 'text'],
};

const walls = Object.entries(rooms).map(([room, neighbours]) => ({
  name: `${room}-imports-only-its-neighbours`,
  severity: 'error',
  comment: `src/${room} may import ${neighbours.map((n) => `src/${n}`).join(', ') || 'nothing else of src'}.`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...neighbours].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...walls,
    {
      name: 'every-file-has-a-room',
      severity: 'error',
      comment: 'A source file lies in one of the rooms.',
      from: {},
      to: { path: '^src/', pathNot: `^src/(${Object.keys(rooms).join('|')})/` },
    },
    {
      name: 'nothing-imports-the-outer-rooms',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|training|web)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Types may refer to each other; modules that run may not.',
      from: { pathNot: '^src/graphql/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-packages-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
