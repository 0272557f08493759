import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { withDetails } from '../outputs/pdf-details.ts';
import { parts, type Report } from '../report/model.ts';
import { basePath, contentDate, siteOrigin } from '../report/settings.ts';
import { titleText } from '../site/names.ts';
import { paths, withBase } from '../site/paths.ts';
import { sitePage } from './pdf-browser.ts';
import { printDocument } from './print-document.ts';
import { printFace, printFaceCss } from './print-face.ts';

/** Stands in for the address of the site while that is unknown; no link in the PDFs keeps it. */
const NOWHERE = 'http://site.invalid';

/** Prints the full text and each section of the built site as PDF. `told` hears of each file. */
export async function addPdfs(
  browser: Browser,
  site: string,
  report: Report,
  told: (file: string, bytes: number) => void,
): Promise<void> {
  const documents = [
    { from: paths.report, to: paths.pdf(), title: report.title },
    ...parts(report).map((section) => ({
      from: paths.section(section.id),
      to: paths.pdf(section),
      title: `${titleText(section)}｜${report.title}`,
    })),
  ];
  const sheets = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => /print\.\w+\.css$/.test(name))
    .map((name) => join(site, name));
  const face = await printFace(
    documents.map(({ from }) => join(site, from, 'index.html')),
    sheets,
  );
  const origin = siteOrigin() ?? NOWHERE;
  const css =
    printFaceCss(face, withBase(basePath(), '')) + readFileSync(new URL('pdf.css', import.meta.url), 'utf8');
  const page = await sitePage(browser, site, origin, new Map(face.map(({ name, bytes }) => [name, bytes])));
  const { issuer, source, official } = report.about;
  for (const { from, to, title } of documents) {
    const address = new URL(withBase(basePath(), from), origin).href;
    const { file, headings } = await printDocument(page, address, css, origin !== NOWHERE);
    const bytes = withDetails(file, {
      title,
      author: issuer,
      subject: `原载《${source.name}》${official ? '' : '；据公开报道整理，非政府网站'}`,
      date: contentDate(report.about.updated),
      headings,
    });
    mkdirSync(dirname(join(site, to)), { recursive: true });
    writeFileSync(join(site, to), bytes);
    told(to, bytes.length);
  }
  await page.context().close();
}
