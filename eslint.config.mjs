// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Forbids a room to import from others; `why` is what the author reads.
 * @param {string[]} files
 * @param {string[]} groups
 * @param {string} why
 * @returns {import('eslint').Linter.Config}
 */
function wall(files, groups, why) {
  return {
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message: why }] }] },
  };
}

const framework = ['astro', 'astro:*', 'astro/*', '@astrojs/*', '*.astro'];
const machine = ['fs', 'node:*', 'path'];
/** @param {string[]} names */
const rooms = (...names) => names.map((name) => `**/${name}/**`);

export default defineConfig(
  { ignores: ['dist', '.astro', 'node_modules', 'tests/output'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
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
  wall(
    ['src/domain/**/*.ts'],
    [
      ...framework,
      ...machine,
      ...rooms('schemas', 'report', 'mdx', 'components', 'layouts', 'pages', 'site', 'commands'),
      'zod',
    ],
    'src/domain holds pure rules of the subject: no framework, no files, no other room.',
  ),
  wall(
    ['src/schemas/**/*.ts'],
    [
      ...framework,
      ...machine,
      ...rooms('report', 'mdx', 'components', 'layouts', 'pages', 'site', 'commands'),
    ],
    'src/schemas knows zod and src/domain only.',
  ),
  wall(
    ['src/report/**/*.ts'],
    [...framework, ...rooms('mdx', 'components', 'layouts', 'pages', 'site', 'commands')],
    'src/report makes the checked report and knows nothing of how it is shown.',
  ),
  wall(
    ['src/figures/**/*.ts'],
    [
      ...framework,
      ...machine,
      ...rooms('mdx', 'components', 'layouts', 'pages', 'site', 'commands', 'outputs'),
    ],
    'src/figures turns the Report into SVG; where links lead is told to it.',
  ),
  wall(
    ['src/outputs/**/*.ts'],
    [...framework, ...machine, ...rooms('mdx', 'components', 'layouts', 'pages', 'commands')],
    'src/outputs turns the Report into files.',
  ),
  wall(
    ['src/site/**/*.ts'],
    ['astro:*', '*.astro', ...rooms('mdx', 'components', 'layouts', 'pages', 'commands')],
    'src/site names things and places; it draws nothing.',
  ),
  wall(
    ['src/components/**/*.astro', 'src/layouts/**/*.astro'],
    ['astro:content', ...rooms('pages', 'commands', 'schemas'), '**/report/read.ts', '**/report/load.ts'],
    'Components take from the Report; only src/mdx reads the compiled prose.',
  ),
  wall(
    ['src/pages/**/*.astro'],
    ['astro:content', ...rooms('commands', 'schemas'), '**/report/read.ts', '**/report/load.ts'],
    'Pages take from the Report and choose a layout.',
  ),
  wall(
    ['src/mdx/**/*.{ts,astro}'],
    rooms('pages', 'layouts', 'commands'),
    'src/mdx is the authors’ vocabulary.',
  ),
);
