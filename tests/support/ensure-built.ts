import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { findChromium } from './chromium.ts';
import { lockBuilds } from './build-lock.ts';
import { fingerprint } from './fingerprint.ts';
import type { Site } from './sites.ts';

/** What every build reads, whatever its content. */
const ENGINE = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Settings of the build of a site; what this process was told about building is not passed on. */
export function settingsOf({ content, base, folder, published, pdf }: Site) {
  return {
    CONTENT_DIR: content,
    BASE_PATH: base,
    OUT_DIR: folder,
    SITE_URL: published,
    PDF: pdf ? 'required' : 'off',
    SOURCE_DATE_EPOCH: undefined,
    // The test runner's own: a site is built for readers.
    NODE_ENV: undefined,
    VITEST: undefined,
  };
}

/** Fingerprint of everything the build of a site depends on. */
function stampOf(site: Site): string {
  const printer = site.pdf && findChromium();
  const paths = [...ENGINE, site.content, ...(printer ? [printer] : [])];
  return fingerprint(paths, JSON.stringify(settingsOf(site)));
}

const stampFile = ({ folder }: Site) => `${folder}.stamp`;
const isFresh = (site: Site) =>
  existsSync(site.folder) &&
  existsSync(stampFile(site)) &&
  readFileSync(stampFile(site), 'utf8') === stampOf(site);

async function build(site: Site): Promise<void> {
  process.stdout.write(`Building ${site.name} into ${site.folder}\n`);
  const stamp = stampOf(site);
  rmSync(stampFile(site), { force: true });
  const builder = spawn(process.execPath, ['src/commands/build.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...settingsOf(site) },
  });
  const [out, errors, [status]] = await Promise.all([
    text(builder.stdout),
    text(builder.stderr),
    once(builder, 'close') as Promise<[number | null]>,
  ]);
  if (status !== 0) throw new Error(`${site.name} was not built\n${out}${errors}`);
  writeFileSync(stampFile(site), stamp);
}

const known = new Set<Site>();

/** Builds those of the sites that are missing, or that were built from something else than what is there now. */
export async function ensureBuilt(...sites: readonly Site[]): Promise<void> {
  for (const site of sites) {
    if (known.has(site)) continue;
    if (!isFresh(site)) {
      const release = await lockBuilds();
      try {
        // Another process may have built it meanwhile.
        if (!isFresh(site)) await build(site);
      } finally {
        release();
      }
    }
    known.add(site);
  }
}
