import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildContext } from '../../config/build-context.ts';
import { RefusedInput } from '../../config/refused-input.ts';
import { virtualModule } from '../virtual-modules/virtual-module.ts';
import { startChromium } from './browser.ts';
import { printSite } from './print-site.ts';

/** The browser that prints, when PDFs are wanted and there is one; pages link to PDFs only then. Undefined: no PDFs. */
async function printer(): Promise<Browser | undefined> {
  const { pdf: wanted, chromium } = buildContext().settings;
  if (wanted === 'off') return undefined;
  const browser = await startChromium(chromium);
  if (typeof browser !== 'string') return browser;
  if (wanted === 'required') {
    throw new RefusedInput(`${browser}。PDF要用Chromium来印：请安装一个，或用CHROMIUM_PATH指明它在哪里。`);
  }
  process.stdout.write(`${browser}，这次不生成PDF，网页里也没有指向PDF的链接，其余不受影响。\n`);
  return undefined;
}

async function addPdfs(browser: Browser, site: string): Promise<void> {
  process.stdout.write('正在生成PDF……\n');
  await printSite(browser, site, ({ path, bytes, ms }) => {
    const unchanged = ms === undefined ? '，没有变化，照用上次的' : '';
    process.stdout.write(`  ${path}（${(bytes / 1000).toFixed(0)} kB${unchanged}）\n`);
  });
  await browser.close();
}

/** The full text and each section as PDF, printed from the built pages by the machine's Chromium. */
export function pdf(): AstroIntegration {
  let starting: Promise<Browser | undefined> | undefined;
  let browser: Browser | undefined;
  return {
    name: 'pdf',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // It starts while the framework does.
        if (command === 'build') starting = printer();
        // What goes wrong is told where it is waited for.
        starting?.catch(() => undefined);
        const code = () => `export const hasPdfs = ${browser !== undefined};`;
        updateConfig({ vite: { plugins: [virtualModule('virtual:pdf', code)] } });
      },
      'astro:build:start': async () => {
        // Pages must know before they are made whether there will be PDFs.
        browser = await starting;
      },
      'astro:build:done': async ({ dir }) => {
        if (browser) await addPdfs(browser, fileURLToPath(dir));
      },
    },
  };
}
