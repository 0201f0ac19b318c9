import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Typed rules for TypeScript; Astro files without types, where typed rules give false errors. */
export default defineConfig(
  { ignores: ['node_modules', 'dist', 'lib', '.handbook', '.astro', 'src/content', 'tests/fixtures'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Indexes are checked by the compiler (noUncheckedIndexedAccess); where one is known to be there, "!" says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Test names and fixtures use both shapes freely.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      // Nobody says in which language: src/words/languages.ts alone knows which there are.
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'words/(?!definition/)[^/]+/',
              message: 'Words are passed in, or come from src/site/words.ts: no module imports a language.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Tests take fixtures apart by name, and ASCII texts by letter.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  ...astro.configs.recommended,
);
