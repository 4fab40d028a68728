import solid from 'eslint-plugin-solid/configs/typescript'
import tseslint from 'typescript-eslint'

// Operations that every IEEE 754 machine gives the same bits for; all others differ by browser.
const portable = 'abs|min|max|floor|ceil|round|trunc|sign|sqrt|fround|imul|clz32'

const calculation = {
  'no-restricted-syntax': [
    'error',
    {
      selector: `MemberExpression[object.name='Math']:not([property.name=/^(${portable})$/])`,
      message: 'Its last bits differ by browser: use src/engine/numeric.',
    },
    { selector: "VariableDeclarator[init.name='Math']", message: 'Name functions of Math where they are called.' },
    {
      selector: "BinaryExpression[operator='**']",
      message: 'Its last bits differ by browser: use src/engine/numeric.',
    },
    { selector: "AssignmentExpression[operator='**=']", message: 'Its last bits differ by browser.' },
  ],
  'no-restricted-globals': [
    'error',
    ...['Date', 'performance', 'document', 'window', 'localStorage', 'navigator', 'setTimeout', 'fetch'].map(
      (name) => ({
        name,
        message: 'A calculation depends on its arguments only.',
      }),
    ),
  ],
}

export default tseslint.config(
  { ignores: ['dist/**', 'dist-single/**', 'node_modules/**', 'public/**', '**/*.cjs'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {
        projectService: { allowDefaultProject: [] },
        tsconfigRootDir: new URL('../..', import.meta.url).pathname,
      },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  { files: ['src/session/**/*.{ts,tsx}', 'src/ui/**/*.{ts,tsx}', 'src/main.tsx'], ...solid },
  // A session makes and hands on signals outside every component, where this rule sees only uses inside one.
  { files: ['src/session/**/*.ts'], rules: { 'solid/reactivity': 'off' } },
  { files: ['src/ui/**/*.tsx', 'src/main.tsx'], rules: { 'solid/no-innerhtml': 'error' } },
  { files: ['src/engine/**/*.ts', 'src/analysis/**/*.ts'], rules: calculation },
)
