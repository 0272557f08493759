/** `npm run build`: checks the content, then writes the site. The last good site stays in place until the new one is whole. */
import { build } from 'astro';
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { pageBoxes } from '../outputs/page-boxes.ts';
import { printChoice } from '../outputs/print-choice.ts';
import { currentReport } from '../report/current.ts';
import { basePath, outputFolder, pdfSetting, siteOrigin } from '../report/settings.ts';
import { addPdfs } from './add-pdfs.ts';
import { addPictures } from './add-pictures.ts';
import { addRedirectPages, addRedirectRules } from './add-redirects.ts';
import { addPrintSheet } from './add-print-sheet.ts';
import { addSongFace } from './add-song-face.ts';
import { startChromium } from './pdf-browser.ts';
import { reportContent } from './report-content.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const secondsSince = (start: number) => ((performance.now() - start) / 1000).toFixed(1);

/** Puts the finished site where the last one was. */
function replace(finished: string, target: string): void {
  const previous = `${target}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(finished, target);
  rmSync(previous, { recursive: true, force: true });
}

/** The browser that prints, when PDFs are wanted and there is one; pages link to PDFs only then. Undefined: no PDFs. */
async function printer(): Promise<Browser | undefined> {
  const wanted = pdfSetting();
  if (wanted === 'off') return undefined;
  const browser = await startChromium();
  process.env['PDF'] = typeof browser === 'string' ? 'off' : 'on';
  if (typeof browser !== 'string') return browser;
  if (wanted === 'required') {
    throw new Error(`${browser}。PDF要用Chromium来印：请安装一个，或用CHROMIUM_PATH指明它在哪里。`);
  }
  process.stdout.write(`${browser}，这次不生成PDF，网页里也没有指向PDF的链接，其余不受影响。\n`);
  return undefined;
}

async function writeSite(folder: string): Promise<void> {
  const browser = await printer();
  try {
    await build({ outDir: folder, logLevel: 'warn' });
    const report = currentReport();
    addPrintSheet(folder, pageBoxes(report) + printChoice(report));
    const moved = addRedirectPages(folder);
    if (moved > 0) process.stdout.write(`已为${moved}个旧地址留下转向页。\n`);
    process.stdout.write(`宋体已按用字裁切（${kilobytes(await addSongFace(folder))}）。\n`);
    process.stdout.write(`预览图和二维码共${await addPictures(folder)}张。\n`);
    if (browser) {
      const start = performance.now();
      process.stdout.write('正在生成PDF……\n');
      await addPdfs(browser, folder, report, (file, bytes) => {
        process.stdout.write(`  ${file}（${kilobytes(bytes)}）\n`);
      });
      process.stdout.write(`PDF已生成（用时${secondsSince(start)}秒）。\n`);
    }
    addRedirectRules(folder);
  } finally {
    await browser?.close();
  }
}

async function buildSite(): Promise<void> {
  const target = outputFolder();
  const unfinished = `${target}.building`;
  const start = performance.now();
  process.stdout.write('正在生成网页……\n');
  try {
    await writeSite(unfinished);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`网页没有生成，${target} 未动。\n原因：${reason}\n`);
    process.exitCode = 1;
    return;
  }
  replace(unfinished, target);
  process.stdout.write(`网页已写入 ${target}（用时${secondsSince(start)}秒，路径 ${basePath()}）。\n`);
  if (siteOrigin() === undefined) {
    process.stdout.write('站点地址未知（没有设 SITE_URL）：网页里不写绝对地址，其余不受影响。\n');
  }
}

if (reportContent()) await buildSite();
else process.exitCode = 1;
