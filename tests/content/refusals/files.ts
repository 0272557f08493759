import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './case.ts';

const GOOD = 'tests/fixtures/harbour';
const good = (file: string) => readFileSync(`${GOOD}/${file}`, 'utf8');

/** 港区 and the like in GBK: the bytes of two characters are enough to be no UTF-8. */
const GBK = Uint8Array.from([
  0xb8, 0xdb, 0xc7, 0xf8, 0xbb, 0xf5, 0xce, 0xef, 0xcd, 0xcc, 0xcd, 0xc2, 0xc1, 0xbf, 0xa1, 0xa3,
]);

const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

function asFolder(file: string) {
  return (folder: string) => {
    rmSync(join(folder, file));
    mkdirSync(join(folder, file));
  };
}

/** Files that are not what they should be. */
export const FILE_CASES: readonly Case[] = [
  {
    name: 'report.json is missing',
    spoilings: [['report.json', undefined]],
    file: 'report.json',
    says: '没有这个文件',
  },
  {
    name: 'source.txt is missing',
    spoilings: [['source.txt', undefined]],
    file: 'source.txt',
    says: '没有这个文件',
  },
  {
    name: 'no folder of sections',
    spoilings: [['sections', undefined]],
    file: 'sections/01-….mdx',
    says: '没有这个文件',
  },
  {
    name: 'no folder of indicators',
    spoilings: [['indicators', undefined]],
    file: 'indicators/',
    says: '处提到指标',
  },
  {
    name: 'no folder of projects',
    spoilings: [['projects', undefined]],
    file: 'projects/',
    says: '处提到项目',
  },
  { name: 'no notes.json', spoilings: [['notes.json', undefined]], file: 'notes.json', says: '处提到注释' },
  {
    name: 'no glossary.json',
    spoilings: [['glossary.json', undefined]],
    file: 'glossary.json',
    says: '处提到术语',
  },
  {
    name: 'no numerals.json',
    spoilings: [['numerals.json', undefined]],
    file: 'numerals.json',
    says: '没有',
  },
  {
    name: 'a folder for report.json',
    spoilings: [asFolder('report.json')],
    file: 'report.json',
    says: '是文件夹',
  },
  {
    name: 'a folder for a section',
    spoilings: [asFolder('sections/02-service.mdx')],
    file: 'sections/02-service.mdx',
    says: '是文件夹',
  },
  {
    name: 'a file for the folder of indicators',
    spoilings: [
      ['indicators', undefined],
      ['indicators', '{}'],
    ],
    file: 'indicators',
    says: '是文件',
  },
  {
    name: 'a pipe',
    spoilings: [
      (folder) => {
        rmSync(join(folder, 'notes.json'));
        execFileSync('mkfifo', [join(folder, 'notes.json')]);
      },
    ],
    file: 'notes.json',
    says: '不是普通文件',
  },
  {
    name: 'a link out of the folder',
    spoilings: [
      (folder) => {
        rmSync(join(folder, 'source.txt'));
        symlinkSync('/etc/hostname', join(folder, 'source.txt'));
      },
    ],
    file: 'source.txt',
    says: '之外',
  },
  {
    name: 'a link to nothing',
    spoilings: [
      (folder) => {
        rmSync(join(folder, 'source.txt'));
        symlinkSync('nowhere.txt', join(folder, 'source.txt'));
      },
    ],
    file: 'source.txt',
    says: '链接',
  },
  {
    name: 'a file of megabytes',
    spoilings: [['notes.json', ' '.repeat(1_500_000)]],
    file: 'notes.json',
    says: '至多',
  },
  {
    name: 'no indicators of one section',
    spoilings: [['indicators/service.json', undefined]],
    file: 'indicators/service.json',
    says: '章节里有5处指标',
  },
  {
    name: 'a copy beside notes.json',
    spoilings: [['notes - 副本.json', '{}']],
    file: 'notes - 副本.json',
    says: '不会被读到',
  },
  {
    name: 'a document of a word processor',
    spoilings: [['notes.json', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe])]],
    file: 'notes.json',
    says: 'Word',
  },
  { name: 'an empty file', spoilings: [['notes.json', '']], file: 'notes.json', line: 1, says: '空文件' },
  ...['section.MDX', 'section.md', '02 副本.mdx', 'section.mdx.bak', 'section.txt'].map((name): Case => ({
    name: `sections/${name}`,
    spoilings: [[`sections/${name}`, '']],
    file: `sections/${name}`,
    says: '不会被读到',
  })),
  ...['service 副本.json', 'Service.JSON', 'service.jsonc'].map((name): Case => ({
    name: `indicators/${name}`,
    spoilings: [[`indicators/${name}`, '{}']],
    file: `indicators/${name}`,
    says: '不会被读到',
  })),
  {
    name: 'note.json for notes.json',
    spoilings: [(folder) => renameSync(join(folder, 'notes.json'), join(folder, 'note.json'))],
    file: 'note.json',
    says: 'notes.json',
    most: 2,
  },
  ...['report.json', 'notes.json', 'indicators/service.json', 'sections/02-service.mdx', 'source.txt']
    .flatMap((file): Case[] => [
      ...(file.endsWith('.json')
        ? []
        : [
            {
              name: `a byte order mark: ${file}`,
              spoilings: [[file, `\uFEFF${good(file)}`] as const],
              file,
              says: 'BOM',
            },
          ]),
      { name: `GBK: ${file}`, spoilings: [[file, GBK]], file, says: 'GBK' },
      { name: `UTF-16: ${file}`, spoilings: [[file, utf16(good(file))]], file, says: 'UTF-16' },
      {
        name: `a stray byte: ${file}`,
        spoilings: [[file, Buffer.concat([Buffer.from('第一行\n第二'), Buffer.from([0xff])])]],
        file,
        line: 2,
        says: 'UTF-8',
      },
      {
        name: `a lost character: ${file}`,
        spoilings: [[file, good(file).replace('港', '\uFFFD')]],
        file,
        says: '替换字符',
      },
      { name: `a nought byte: ${file}`, spoilings: [[file, good(file).replace('港', '港\0')]], file },
      {
        name: `a control character: ${file}`,
        spoilings: [[file, good(file).replace('港', '港\u0007')]],
        file,
        says: '控制字符',
      },
      {
        name: `a zero-width space: ${file}`,
        spoilings: [[file, good(file).replace('港', '港\u200B')]],
        file,
        says: '零宽字符',
      },
      {
        name: `a turn of direction: ${file}`,
        spoilings: [[file, good(file).replace('港', '港\u202E')]],
        file,
        says: '文字方向',
      },
      {
        name: `a private character: ${file}`,
        spoilings: [[file, good(file).replace('港', '港\uE000')]],
        file,
        says: '私用区',
      },
    ])
    .filter(({ spoilings: [spoiling], file }) => Array.isArray(spoiling) && spoiling[1] !== good(file)),
  {
    name: 'records without end',
    spoilings: [['notes.json', JSON.stringify({ notes: Array.from({ length: 6000 }, () => 1) })]],
    file: 'notes.json',
    line: 1,
    says: '至多5000条',
  },
  {
    name: 'fields without end',
    spoilings: [
      [
        'notes.json',
        JSON.stringify(Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`k${at}`, 1]))),
      ],
    ],
    file: 'notes.json',
    line: 1,
    says: '至多5000个字段',
  },
  {
    name: 'front matter without end',
    spoilings: [['sections/02-service.mdx', 'id: service', `id: service\n${'x: 1\n'.repeat(100)}`]],
    file: 'sections/02-service.mdx',
    line: 1,
    says: '至多60行',
  },
  {
    name: 'a quotation in a quotation in a quotation',
    spoilings: [
      [
        'sections/02-service.mdx',
        '<Paragraph id="campaigns">',
        `${'> '.repeat(50_000)}\n\n<Paragraph id="campaigns">`,
      ],
    ],
    file: 'sections/02-service.mdx',
    line: 11,
    says: '起头',
  },
  {
    name: 'a section of a book',
    spoilings: [['sections/02-service.mdx', '圆满', '圆满'.repeat(100_000)]],
    file: 'sections/02-service.mdx',
    says: '至多300,000字节',
  },
  {
    name: 'a library',
    spoilings: [
      (folder) => {
        for (let at = 10; at < 20; at += 1)
          writeFileSync(
            join(folder, 'sections', `${at}-more.mdx`),
            `---\nid: more-${at}\n---\n${'\n'.repeat(250_000)}`,
          );
      },
    ],
    file: '',
    says: '全部文件至多',
  },
  {
    name: 'the same mistake forty times',
    spoilings: [['sections/02-service.mdx', '圆满', '圆,满'.repeat(40)]],
    file: 'sections/02-service.mdx',
    line: 12,
    says: '同类的问题另有32处',
    most: 10,
  },
  {
    name: 'a thousand files too many',
    spoilings: [
      (folder) => {
        for (let at = 0; at < 1001; at += 1)
          writeFileSync(join(folder, 'indicators', `extra-${at}.json`), '{}');
      },
    ],
    file: 'indicators',
    says: '至多',
  },
];
