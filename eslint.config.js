import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const schemaRules = {
  ...graphql.configs['flat/schema-recommended'].rules,
  ...graphql.configs['flat/schema-relay'].rules,
};

// Values have no identity of their own.
const valueTypes = [
  'ActorJoin',
  'Alias',
  'Boilerplate',
  'Corpus',
  'Evidence',
  'PageInfo',
  'Paragraph',
  'Passage',
  'Role',
  'Source',
  'SourceFile',
  'Span',
  'Timeline',
  'TimelineBucket',
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '**/generated/', '**/node_modules/']),
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', performance: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a message needs no String() around it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Configuration is read in src/cli and passed on.' },
        { object: 'Math', property: 'random', message: 'Same input, same output.' },
        { object: 'Date', property: 'now', message: 'Same input, same output.' },
      ],
    },
  },
  {
    // Loops over typed arrays stay within their bounds; a value to fall back to would hide a fault in a place that has none.
    files: ['src/extract/tagging/**/*.ts', 'src/extract/quotes/proposals/**/*.ts', 'training/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['test/**/*.ts', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['schema.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...schemaRules,
      // Paging arguments mean the same everywhere and are described once, at PageInfo.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          ignoredSelectors: ['FieldDefinition > InputValueDefinition'],
        },
      ],
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: true, withEdgeSuffix: true },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { suffixes: ['Connection', 'Edge'], types: valueTypes } },
      ],
    },
  },
  {
    files: ['operations/**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents: 'operations/**/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // Examples for people: ids are asked for where something is done with them.
      '@graphql-eslint/require-selections': 'off',
    },
  },
);
