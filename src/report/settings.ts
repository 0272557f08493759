import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

function setting(name: string): string | undefined {
  return process.env[name] || undefined;
}

/** Folder of the content, absolute: `CONTENT_DIR`, else `content` in the working folder. */
export function contentFolder(): string {
  return resolve(setting('CONTENT_DIR') ?? 'content');
}

/** Folder the site is written to: `OUT_DIR`, else `dist`. */
export function outputFolder(): string {
  return setting('OUT_DIR') ?? 'dist';
}

/** Folder of the framework's cache: one for each content folder, so that two reports never meet in it. */
export function cacheFolder(): string {
  const key = createHash('sha256').update(contentFolder()).digest('hex').slice(0, 12);
  return join('node_modules', '.astro', key);
}

/** Path the site is served under: `BASE_PATH`, else `/`. */
export function basePath(): string {
  return setting('BASE_PATH') ?? '/';
}

/** Whether PDFs are made in this build: then pages link to them. `off`: never; the build itself says `on` once it has a browser. */
export function pdfSetting(): 'on' | 'off' | 'required' | undefined {
  const value = setting('PDF');
  return value === 'on' || value === 'off' || value === 'required' ? value : undefined;
}

/** Day that files may carry: `SOURCE_DATE_EPOCH`, else the content's own, else none. Never the clock. */
export function contentDate(updated: string | undefined): Date | undefined {
  const epoch = setting('SOURCE_DATE_EPOCH');
  if (epoch) return new Date(Number(epoch) * 1000);
  return updated === undefined ? undefined : new Date(updated);
}

/** Origin of the published site: `SITE_URL`, else `site` in `report.json`, else undefined: then nothing absolute is written. */
export function siteOrigin(): string | undefined {
  const fromEnvironment = setting('SITE_URL');
  if (fromEnvironment) return fromEnvironment;
  const { site } = JSON.parse(readFileSync(join(contentFolder(), 'report.json'), 'utf8')) as {
    site?: string;
  };
  return site;
}
