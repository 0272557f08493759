/** `npm run build`: checks the content, then writes the site. The last good site stays in place until the new one is whole. */
import { build } from 'astro';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basePath, outputFolder, siteOrigin } from '../report/settings.ts';
import { addPictures } from './add-pictures.ts';
import { addRedirectPages, addRedirectRules } from './add-redirects.ts';
import { addSongFace } from './add-song-face.ts';
import { reportContent } from './report-content.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Puts the finished site where the last one was. */
function replace(finished: string, target: string): void {
  const previous = `${target}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(finished, target);
  rmSync(previous, { recursive: true, force: true });
}

async function buildSite(): Promise<void> {
  const target = outputFolder();
  const unfinished = `${target}.building`;
  const start = performance.now();
  process.stdout.write('正在生成网页……\n');
  try {
    await build({ outDir: unfinished, logLevel: 'warn' });
    const moved = addRedirectPages(unfinished);
    if (moved > 0) process.stdout.write(`已为${moved}个旧地址留下转向页。\n`);
    const fontBytes = await addSongFace(unfinished);
    process.stdout.write(`宋体已按用字裁切（${(fontBytes / 1000).toFixed(0)} kB）。\n`);
    process.stdout.write(`预览图和二维码共${await addPictures(unfinished)}张。\n`);
    addRedirectRules(unfinished);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`网页没有生成，${target} 未动。\n原因：${reason}\n`);
    process.exitCode = 1;
    return;
  }
  replace(unfinished, target);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`网页已写入 ${target}（用时${seconds}秒，路径 ${basePath()}）。\n`);
  if (siteOrigin() === undefined) {
    process.stdout.write('站点地址未知（没有设 SITE_URL）：网页里不写绝对地址，其余不受影响。\n');
  }
}

if (reportContent()) await buildSite();
else process.exitCode = 1;
