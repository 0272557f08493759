import { expect, test } from 'vitest';
import { withDetails } from '../../../src/integrations/pdf/pdf-details.ts';
import { readPdf, writePdf } from '../../../src/integrations/pdf/pdf-file.ts';
import { pageOfPlaces, pagesIn } from '../../../src/integrations/pdf/page-numbers.ts';

const OBJECTS = [
  "1 0 obj\n<</Title (old)\n/CreationDate (D:20200101000000+00'00')>>\nendobj\n",
  '2 0 obj\n<</Type /Catalog\n/Pages 3 0 R\n/Dests 6 0 R\n/Outlines 7 0 R>>\nendobj\n',
  '3 0 obj\n<</Type /Pages\n/Kids [4 0 R 5 0 R]>>\nendobj\n',
  '4 0 obj\n<</Type /Page\n/ID (node00000812)>>\nendobj\n',
  '5 0 obj\n<</Type /Page\n/ID (node00000907)>>\nendobj\n',
  '6 0 obj\n<</first [4 0 R /XYZ 0 0 0]\n/second-place [5 0 R /XYZ 0 0 0]>>\nendobj\n',
  '7 0 obj\n<</Type /Outlines\n/First 8 0 R\n/Last 8 0 R>>\nendobj\n',
  '8 0 obj\n<</Title <FEFF4E004E00>\n/Dest [4 0 R /XYZ 0 0 0]\n/First 9 0 R>>\nendobj\n',
  '9 0 obj\n<</Title (two \\(2\\))\n/Dest [5 0 R /XYZ 0 0 0]>>\nendobj\n',
];

/** A PDF laid out as Chromium lays it out. */
function sample(): Buffer {
  const header = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  let at = header.length;
  const lines = OBJECTS.map((text) => {
    const line = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += text.length;
    return line;
  });
  const table = `xref\n0 ${OBJECTS.length + 1}\n0000000000 65535 f \n${lines.join('')}`;
  const trailer = `trailer\n<</Size ${OBJECTS.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(header + OBJECTS.join('') + table + trailer, 'latin1');
}

const details = {
  title: '报告',
  author: '某单位',
  subject: '原载',
  date: undefined,
  headings: ['一', '二'],
};

test('what is read and written again is the same file', () => {
  expect(writePdf(readPdf(sample()), new Map()).equals(sample())).toBe(true);
});

test('a file of another kind is refused', () => {
  expect(() => readPdf(Buffer.from('%PDF-1.7\nxref'))).toThrow('not laid out');
});

test('places are found on their pages', () => {
  const file = readPdf(sample());
  expect(pagesIn(file)).toEqual([4, 5]);
  expect([...pageOfPlaces(file)]).toEqual([
    ['first', 1],
    ['second-place', 2],
  ]);
});

test('details say what they are told and nothing of the clock; names are counted anew', () => {
  const text = withDetails(readPdf(sample()), details).toString('latin1');
  expect(text).toContain('/Title <FEFF62A5544A>');
  expect(text).not.toContain('CreationDate');
  expect(text).toContain('8 0 obj\n<</Title <FEFF4E00>');
  expect(text).toContain('9 0 obj\n<</Title <FEFF4E8C>');
  expect(text).toContain('(node00000001)');
  expect(text).toContain('(node00000002)');
  // Still a file whose table is right.
  expect(pagesIn(readPdf(Buffer.from(text, 'latin1')))).toEqual([4, 5]);
});

test('the content’s own day is the date', () => {
  const dated = withDetails(readPdf(sample()), { ...details, date: new Date('2025-03-01') });
  expect(dated.toString('latin1')).toContain("/ModDate (D:20250301000000+00'00')");
});

test('bookmarks that are not the headings stop the build', () => {
  expect(() => withDetails(readPdf(sample()), { ...details, headings: ['一'] })).toThrow('2 bookmarks for 1');
});
