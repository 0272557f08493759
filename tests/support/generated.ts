import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toChineseNumber } from '../../src/domain/chinese-number.ts';
import { fingerprint } from './fingerprint.ts';
import { madeOnce } from './made-once.ts';

/** A section to be made: without headings `paragraphs` is how many it has, else how many stand under each. */
export interface PartShape {
  readonly headings: number;
  readonly paragraphs: number;
}

/** A report to be made. */
export interface ReportShape {
  readonly parts: readonly PartShape[];
  /** `couplet`: two lines; `line`: one, of changing length and ending; `numbered`: one that begins with the report's own 一、. */
  readonly titles: 'couplet' | 'line' | 'numbered';
}

/** So many sections alike. */
export function alike(parts: number, shape: PartShape): PartShape[] {
  return Array.from({ length: parts }, () => shape);
}

const PLACE = '云渡县';
const DOINGS = ['稳住', '修好', '办好', '管住', '用活', '护好', '做强'];
const THINGS = [
  '粮食生产',
  '乡村道路',
  '河湖水系',
  '村级学堂',
  '山林茶园',
  '集镇市场',
  '渡口码头',
  '老旧水渠',
];
const ENDS = ['', '：', '，让人人看得见、摸得着、用得上', '？', '！'];

/** Words that differ from one place to the next. */
const words = (seed: number) => `${DOINGS[seed % DOINGS.length]}${THINGS[(seed * 3) % THINGS.length]}`;

function titleOf(part: number, titles: ReportShape['titles']): string[] {
  if (titles === 'couplet') return [`${words(part)}作表率`, `${words(part + 4)}再向前`];
  const line = `${words(part)}${ENDS[part % ENDS.length]}`;
  return [titles === 'line' ? line : `${toChineseNumber(part + 1)}、${line}`];
}

/** The six numbers that a home page shows; they stand in the first paragraph. */
const INDICATORS = ['roads', 'bridges', 'schools', 'clinics', 'canals', 'ferries'].map((id, position) => ({
  id,
  name: `${words(position)}数`,
  text: `${(position + 2) * 13}处`,
}));

/** A paragraph as it is printed, and as its author writes it. */
function paragraphOf(seed: number, isFirst: boolean): { printed: string; written: string } {
  const sentence = Array.from({ length: 1 + (seed % 3) }, (_, more) => `${words(seed + more)}取得新的进展`);
  const text = `${sentence.join('，')}。`;
  if (!isFirst) return { printed: text, written: text };
  const numbers = INDICATORS.map(({ id, name, text: number }) => ({
    name,
    number,
    tag: `<Indicator id="${id}" />`,
  }));
  const all = (key: 'number' | 'tag') => numbers.map((one) => one.name + one[key]).join('，');
  return { printed: `${text}${all('number')}。`, written: `${text}${all('tag')}。` };
}

interface MadePart {
  readonly mdx: string;
  readonly printed: readonly string[];
}

function makePart(
  { headings, paragraphs }: PartShape,
  part: number,
  titles: ReportShape['titles'],
): MadePart {
  const id = `part-${part + 1}`;
  const title = titleOf(part, titles);
  const printed = [...title];
  const written = [`---\nid: ${id}\ntitle: ${JSON.stringify(title)}\n---`];
  for (let heading = 0; heading < Math.max(1, headings); heading += 1) {
    const under = headings === 0 ? id : `${id}-task-${heading + 1}`;
    if (headings > 0) {
      const line = `（${toChineseNumber(heading + 1)}）${words(part + 2 * heading + 1)}`;
      printed.push(line);
      written.push(`<Heading id="${under}">${line}</Heading>`);
    }
    for (let position = 0; position < paragraphs; position += 1) {
      const isFirst = part + heading + position === 0;
      const paragraph = paragraphOf(5 * part + 7 * heading + position, isFirst);
      printed.push(paragraph.printed);
      written.push(`<Paragraph id="${under}-point-${position + 1}">${paragraph.written}</Paragraph>`);
    }
  }
  return { mdx: `${written.join('\n\n')}\n`, printed };
}

function writeContent(folder: string, { parts, titles }: ReportShape): void {
  const made = parts.map((shape, part) => makePart(shape, part, titles));
  const source = `${made.flatMap(({ printed }) => printed).join('\n\n')}\n`;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const json = (file: string, data: unknown) => {
    write(file, `${JSON.stringify(data, undefined, 2)}\n`);
  };
  made.forEach(({ mdx }, part) => {
    write(`sections/${String(part + 1).padStart(2, '0')}.mdx`, mdx);
  });
  write('source.txt', source);
  json('indicators/part-1.json', { indicators: INDICATORS });
  json('report.json', {
    title: [PLACE, '2022年工作报告'],
    titleBy: 'source',
    place: PLACE,
    period: '2022',
    issuer: PLACE,
    source: { name: '云渡简报', url: 'https://example.org/', kind: 'document' },
    sourceSha256: createHash('sha256').update(source).digest('hex'),
    official: false,
    rights: { report: '样例', editorial: '样例', code: 'MIT' },
    headlines: INDICATORS.map(({ id }) => id),
  });
}

/** Folder with a valid report of this shape: an invented place, invented words. */
export function generatedContent(shape: ReportShape): string {
  const name = fingerprint([import.meta.filename], JSON.stringify(shape)).slice(0, 12);
  return madeOnce(`tests/output/generated-content/${name}`, (folder) => {
    writeContent(folder, shape);
  });
}
