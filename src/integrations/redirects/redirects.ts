import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildContext, builtReport } from '../../config/build-context.ts';
import { addressesAt } from '../../site/addresses.ts';
import { contentHash, filesIn, textOf, styleLinkOf, writeTo } from '../built-site.ts';
import { movedPage } from './moved-page.ts';
import { fileRedirects, nginxRedirects, pageRedirects, redirectsFile } from './rules.ts';

const SCRIPT = new URL('moved.js', import.meta.url);

function addPages(site: string): void {
  const report = builtReport();
  const redirects = pageRedirects(report, filesIn(site));
  if (redirects.length === 0) return;
  const code = readFileSync(SCRIPT, 'utf8');
  const script = `_astro/moved.${contentHash(code)}.js`;
  writeTo(site, script, code);
  // They look like the other pages.
  const sheet = styleLinkOf(textOf(site, 'index.html'));
  const addresses = addressesAt(buildContext().site);
  for (const redirect of redirects) {
    const page = movedPage(redirect, { title: report.title, addresses, script, sheet });
    writeTo(site, `${redirect.from}index.html`, page);
  }
  process.stdout.write(`已为${redirects.length}个旧地址留下转向页。\n`);
}

function addRules(site: string): void {
  const report = builtReport();
  const files = filesIn(site);
  const redirects = [...pageRedirects(report, files), ...fileRedirects(report, files)];
  const addresses = addressesAt(buildContext().site);
  writeTo(site, '_redirects', redirectsFile(redirects, addresses));
  writeTo(site, '_nginx/redirects.conf', nginxRedirects(redirects, addresses));
}

/** At every old address of a page, a page that leads on. */
export function redirectPages(): AstroIntegration {
  return {
    name: 'redirect-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        addPages(fileURLToPath(dir));
      },
    },
  };
}

/** Rules by which a server answers 301 for every old address, files included: to come when all files are there. */
export function redirectRules(): AstroIntegration {
  return {
    name: 'redirect-rules',
    hooks: {
      'astro:build:done': ({ dir }) => {
        addRules(fileURLToPath(dir));
      },
    },
  };
}
