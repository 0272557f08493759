/** Builds the sites that the browser tests look at. */
import { spawnSync } from 'node:child_process';
import { makeRenamedContent } from './renamed.ts';
import { MAIN, RENAMED_SITE, SITES } from './sites.ts';

makeRenamedContent(MAIN.content, RENAMED_SITE.content);

for (const { base, folder, content, published, pdf } of SITES) {
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      BASE_PATH: base,
      OUT_DIR: folder,
      SITE_URL: published ?? '',
      PDF: pdf ? 'required' : 'off',
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}
