// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildContext } from './src/config/build-context.ts';
import { boundedCache } from './src/integrations/build-cache/bounded.ts';
import { PDFS, PICTURES, frameworkTimes, timed } from './src/integrations/build-times/build-times.ts';
import { virtualModules } from './src/integrations/virtual-modules/virtual-modules.ts';
import { contentReload } from './src/integrations/content-reload/content-reload.ts';
import { outputFolder } from './src/integrations/output-folder/output-folder.ts';
import { pdf } from './src/integrations/pdf/pdf.ts';
import { pictures } from './src/integrations/pictures/pictures.ts';
import { firstView } from './src/integrations/first-view/first-view.ts';
import { redirectPages, redirectRules } from './src/integrations/redirects/redirects.ts';
import { songFace } from './src/integrations/song-face/song-face.ts';
import { chineseTypesetting } from './src/mdx/chinese-typesetting.ts';

const { settings, site } = buildContext();

/** Those of WeChat on old phones. */
const OLDEST_ENGINES = ['chrome109', 'safari15.4'];

export default defineConfig({
  site: site.origin,
  base: site.basePath,
  outDir: settings.outputFolder,
  cacheDir: settings.cacheFolder,
  // With 'always' the development server would not answer for files that are made from a table, `/data/[file]`.
  trailingSlash: 'ignore',
  integrations: [
    mdx({
      // The report's marks stay as printed: no smart quotes, no table or strike-through syntax.
      processor: unified({ gfm: false, smartypants: false, remarkPlugins: [chineseTypesetting] }),
    }),
    frameworkTimes(),
    virtualModules(),
    contentReload(),
    // What happens to the built pages, in this order.
    outputFolder(),
    // It needs the site's address, and says so with a warning of its own where there is none.
    ...(site.origin === undefined
      ? []
      : [timed('站点地图', sitemap({ filter: (page) => !page.endsWith('/embed/') }))]),
    timed('旧地址的转向页', redirectPages()),
    timed('首屏的样式与脚本', firstView()),
    timed('裁切宋体', songFace()),
    timed(PICTURES, pictures()),
    timed(PDFS, pdf()),
    redirectRules(),
    boundedCache(),
  ],
  build: {
    // Pages wait for the disk longer than they are made: several wait at a time.
    concurrency: 8,
    // The style of a template is written into its pages later, when all rules are known.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
  vite: {
    plugins: [
      {
        name: 'oldest-engines',
        // The framework sets the newest ones here.
        configEnvironment: (name) => (name === 'client' ? { build: { target: OLDEST_ENGINES } } : undefined),
      },
    ],
    build: {
      assetsInlineLimit: 0,
      // One sheet, of which each page gets the rules that it uses.
      cssCodeSplit: false,
      cssTarget: OLDEST_ENGINES,
      rolldownOptions: {
        onwarn(warning, warn) {
          // Astro marks compiled MDX with a directive that means nothing to the bundler.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every page names some of them: `Page.astro_astro_type_script_index_0_lang` is `Page`.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro.*/, '')}.[hash].js`,
            },
          },
        },
      },
      // What makes the pages runs here: private fields rewritten for old engines would cost seconds.
      prerender: { build: { target: 'esnext' } },
    },
  },
});
