import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import {
  fileRedirects,
  nginxRedirects,
  pageRedirects,
  redirectPage,
  redirectsFile,
} from '../outputs/redirects.ts';
import { currentReport } from '../report/current.ts';
import { basePath, siteOrigin } from '../report/settings.ts';
import { withBase } from '../site/paths.ts';
import { contentHash } from './song-face.ts';

const SCRIPT = new URL('../scripts/moved.js', import.meta.url);

function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
}

function write(site: string, path: string, text: string): void {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Leaves a page that leads on at every old address of a page. Returns how many. */
export function addRedirectPages(site: string): number {
  const report = currentReport();
  const redirects = pageRedirects(report, filesOf(site));
  if (redirects.length === 0) return 0;
  const code = readFileSync(SCRIPT, 'utf8');
  const script = `_astro/moved.${contentHash(code)}.js`;
  write(site, script, code);
  const [sheet = ''] =
    /<link rel="stylesheet"[^>]*>/.exec(readFileSync(join(site, 'index.html'), 'utf8')) ?? [];
  for (const redirect of redirects) {
    const page = {
      title: report.title,
      base: basePath(),
      site: siteOrigin(),
      script: withBase(basePath(), script),
      sheet,
    };
    write(site, `${redirect.from}index.html`, redirectPage(redirect, page));
  }
  return redirects.length;
}

/** Writes the rules by which a server answers 301 for every old address, files included. To be called when all files are there. */
export function addRedirectRules(site: string): void {
  const report = currentReport();
  const files = filesOf(site);
  const redirects = [...pageRedirects(report, files), ...fileRedirects(report, files)];
  write(site, '_redirects', redirectsFile(redirects, basePath()));
  write(site, '_nginx/redirects.conf', nginxRedirects(redirects, basePath()));
}
