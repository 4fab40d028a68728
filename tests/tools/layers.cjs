// The house in one list: a folder imports only from folders above it. The command line stands beside session and ui.
const order = [
  'locale',
  'figures',
  'formula',
  'model',
  'engine',
  'analysis',
  'scenario',
  'storage',
  'exchange',
  'session',
  'ui',
]

// One door for each outside package: the only places that may name it.
const doors = {
  mathjs: '^src/formula/',
  idb: '^src/storage/',
  yaml: '^src/(figures|model)/',
  zod: '^src/(figures|model|scenario|storage|exchange|locale)/',
  'solid-js': '^src/(session|ui)/|^src/main\\.tsx$',
  'd3-array': '^src/ui/',
  'd3-shape': '^src/ui/',
  uqr: '^src/ui/report/',
}

const below = (folder) => [...order.slice(order.indexOf(folder) + 1), 'cli']

const layers = order.map((folder) => ({
  name: `layer-${folder}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${below(folder).join('|')})/|^src/main\\.tsx$` },
}))

const packages = Object.entries(doors).map(([name, door]) => ({
  name: `door-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: door },
  to: { path: `^node_modules/${name}/` },
}))

module.exports = {
  forbidden: [
    ...layers,
    { name: 'layer-cli', severity: 'error', from: { path: '^src/cli/' }, to: { path: '^src/(session|ui)/' } },
    ...packages,
    {
      name: 'no-other-package',
      comment: 'A package the page uses has a door above.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^node_modules/', pathNot: `^node_modules/(${Object.keys(doors).join('|')})/` },
    },
    {
      name: 'no-node-in-the-page',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'zod-mini-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/zod/', pathNot: '^node_modules/zod/(v4/)?(mini|locales)/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
}
