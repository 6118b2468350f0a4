import ngrx from '@ngrx/eslint-plugin';
import angular from 'angular-eslint';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import boundaries from 'eslint-plugin-boundaries';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const projects = ['tsconfig.app.json', 'tsconfig.spec.json', 'tsconfig.node.json'];
const typescript = { project: projects, noWarnOnMultipleProjects: true };
const only = (...types) => ({ to: { element: { types: { anyOf: types } } } });
const from = (type, ...types) => ({ from: { element: { type } }, allow: only(...types) });

// First match wins: stores stand before the pages and areas that hold them.
const elements = [
  { type: 'domain', pattern: 'src/domain' },
  { type: 'contract', pattern: 'src/contract' },
  { type: 'core', pattern: 'src/app/core' },
  { type: 'ui', pattern: 'src/app/ui' },
  { type: 'store', pattern: 'src/app/*/store', capture: ['area'] },
  { type: 'recording', pattern: 'src/app/recording' },
  {
    type: 'page',
    pattern: 'src/app/(chart|caseload|home|cohort|work|sign-in|clinic|admission|groups)',
  },
  { type: 'area', pattern: 'src/app/*', capture: ['area'] },
  { type: 'api', pattern: 'mock-api' },
  { type: 'e2e', pattern: 'e2e' },
];

const policies = [
  from('domain', 'domain'),
  from('contract', 'contract', 'domain'),
  from('api', 'api', 'contract', 'domain'),
  from('e2e', 'e2e', 'api', 'contract', 'domain'),
  from('core', 'core', 'contract', 'domain'),
  from('ui', 'ui', 'domain'),
  from('store', 'store', 'core', 'contract', 'domain'),
  from('recording', 'recording', 'store', 'core', 'ui', 'contract', 'domain'),
  from('area', 'recording', 'store', 'core', 'ui', 'contract', 'domain'),
  {
    from: { element: { type: 'area' } },
    allow: {
      to: { element: { type: 'area', captured: { area: '{{ from.element.captured.area }}' } } },
    },
  },
  from('page', 'page', 'area', 'recording', 'store', 'core', 'ui', 'contract', 'domain'),
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  {
    from: { element: { types: { anyOf: ['domain'] } } },
    disallow: { to: { module: { origin: ['external', 'core'] } } },
  },
];

const deviceClock = [
  { selector: "NewExpression[callee.name='Date']", message: 'Use #domain/time: today is data.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name=/^(now|parse|UTC)$/]",
    message: 'Use #domain/time: now is data.',
  },
];
const hexColours = [
  { selector: 'Literal[value=/^#[0-9a-f]{3,8}$/i]', message: 'Colours live in tokens.scss.' },
  {
    selector: 'TemplateElement[value.raw=/[\\s:]#[0-9a-f]{3,8}[;\\s]/i]',
    message: 'Colours live in tokens.scss.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.angular/', '.data/', 'test-results/', '**/*.cjs']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeChecked],
    plugins: { boundaries, 'import-x': importX },
    languageOptions: {
      parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import/resolver': { typescript },
      'import-x/resolver-next': [createTypeScriptImportResolver(typescript)],
      'boundaries/elements': elements,
    },
    rules: {
      'import-x/no-cycle': 'error',
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, policies },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Taking a list out of a row is how child tables are made.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 40],
      'no-restricted-imports': ['error', { paths: ['@ngrx/signals', 'zone.js'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/domain/time/**', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...deviceClock] },
  },
  {
    files: ['src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
  },
  {
    files: ['src/app/**/*.ts'],
    extends: [ngrx.configs.store, ngrx.configs.effects, ngrx.configs.operators],
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: ['element', 'attribute'], prefix: 'sd', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'sd', style: 'camelCase' },
      ],
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            '@ngrx/signals',
            'zone.js',
            { name: '@angular/common', importNames: ['CommonModule'] },
          ],
          // The contract is types only here, so that no schema reaches the bundle.
          patterns: [{ regex: '^#contract/', allowTypeImports: true }],
        },
      ],
    },
  },
  {
    files: ['src/app/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...deviceClock, ...hexColours] },
  },
  {
    files: ['**/*.spec.ts', '**/*.test.ts', 'e2e/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Answers of injected requests are read as they come.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // The runner awaits what these return.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  {
    // Fastify's plugins are async functions, whether they wait for something or not.
    files: ['mock-api/**/*.ts'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    // One migration is one list of columns; cutting it up would hide what it makes.
    files: ['mock-api/migrations/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
);
