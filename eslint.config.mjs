// @ts-check
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { ROOMS } from './allowed-imports.mjs';

const names = Object.keys(ROOMS);

/** What one room may import: itself, the rooms it names, the packages it names. */
const walls = Object.entries(ROOMS).map(([name, { knows, packages }]) => ({
  from: { element: { type: name } },
  allow: [
    { to: { element: { types: { anyOf: [name, ...knows] } } } },
    { to: { module: { origin: ['external', 'core'], source: [...packages] } } },
  ],
  message: `src/${name} may know ${[...knows, ...packages].join(', ') || 'nothing else'} (allowed-imports.mjs)`,
}));

export default defineConfig(
  { ignores: ['dist', '**/.astro', 'node_modules', 'tests/output'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler takes no enum (erasableSyntaxOnly), so this could find nothing; looking takes a third of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  // The walls of the house: content → report → pages, and nothing back.
  {
    files: ['src/*/**/*.{ts,astro,mjs,js}'],
    plugins: { boundaries },
    settings: {
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': names.map((type) => ({ type, pattern: `src/${type}` })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          policies: walls,
        },
      ],
    },
  },
);
