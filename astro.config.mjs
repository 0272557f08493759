// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { chineseSetting } from './src/mdx/setting.ts';
import { basePath, cacheFolder, outputFolder, siteOrigin } from './src/report/settings.ts';
import { reloadOnContentChange } from './src/site/reload-on-content-change.ts';

export default defineConfig({
  site: siteOrigin(),
  base: basePath(),
  outDir: outputFolder(),
  cacheDir: cacheFolder(),
  trailingSlash: 'always',
  integrations: [
    mdx({
      // The report's marks stay as printed: no smart quotes, no table or strike-through syntax.
      processor: unified({ gfm: false, smartypants: false, remarkPlugins: [chineseSetting] }),
    }),
    reloadOnContentChange(),
    // It needs the site's address, and says so with a warning of its own where there is none.
    ...(siteOrigin() === undefined ? [] : [sitemap()]),
  ],
  build: {
    // A strict content security policy allows no inline style and no inline script.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // One small sheet for the whole site: the second page a reader opens needs no style at all.
      cssCodeSplit: false,
      // Old WeChat engines: Chromium 109 and Safari 15.4.
      cssTarget: ['chrome109', 'safari15.4'],
      target: ['chrome109', 'safari15.4'],
      rolldownOptions: {
        onwarn(warning, warn) {
          // Astro marks compiled MDX with a directive that means nothing to the bundler.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
