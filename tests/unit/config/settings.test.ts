import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printSettingProblems, readSettings } from '../../../src/config/settings.ts';

function settings(environment: Record<string, string>, ...args: string[]) {
  const reading = readSettings(environment, args);
  if ('problems' in reading) throw new Error(printSettingProblems(reading.problems));
  return reading.settings;
}

function problems(environment: Record<string, string>): string {
  const reading = readSettings(environment, []);
  return 'problems' in reading ? printSettingProblems(reading.problems) : 'none';
}

test('with nothing set everything has its default; an empty setting is none', () => {
  const expected = {
    contentFolder: resolve('content'),
    outputFolder: 'dist',
    basePath: '/',
    origin: undefined,
    pdf: 'where-possible',
    chromium: undefined,
    sourceDate: undefined,
  };
  expect(settings({})).toMatchObject(expected);
  expect(settings({ SITE_URL: '', BASE_PATH: '', CONTENT_DIR: '', OUT_DIR: '', PDF: '' })).toMatchObject(
    expected,
  );
});

test.each(['2024', '/2024', '2024/', '/2024/'])('BASE_PATH %s is mended to have both its slashes', (path) => {
  expect(settings({ BASE_PATH: path }).basePath).toBe('/2024/');
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['https://例子.中国', 'https://xn--fsqu00a.xn--fiqs8s'],
])('SITE_URL %s is the origin %s', (url, origin) => {
  expect(settings({ SITE_URL: url }).origin).toBe(origin);
});

test('two reports never meet in one cache', () => {
  expect(settings({ CONTENT_DIR: 'a' }).cacheFolder).not.toBe(settings({ CONTENT_DIR: 'b' }).cacheFolder);
});

test('what was made before is kept apart from whatever else a folder for caches holds', () => {
  expect(settings({}).madeFolder).toBe('node_modules/.cache/report-build');
  expect(settings({ CACHE_DIR: '/tmp/caches' }).madeFolder).toBe('/tmp/caches/report-build');
});

test('PDFs are a must where the setting or the command says so', () => {
  expect(settings({ PDF: 'required' }).pdf).toBe('required');
  expect(settings({ PDF: 'off' }, '--pdf=required').pdf).toBe('required');
});

describe('a setting that means nothing is refused', () => {
  test.each([
    ['SITE_URL', 'https://example.org/2024/'],
    ['SITE_URL', 'https://example.org?x'],
    ['SITE_URL', 'https://someone@example.org'],
    ['SITE_URL', 'example.org'],
    ['SITE_URL', 'ftp://example.org'],
    ['SITE_URL', 'javascript:alert(1)'],
    ['BASE_PATH', 'https://example.org/2024/'],
    ['BASE_PATH', '//example.org/'],
    ['BASE_PATH', '/2024/../'],
    ['BASE_PATH', '/a b/'],
    ['BASE_PATH', '/2024/?x'],
    ['BASE_PATH', '/2024\\'],
    ['PDF', 'yes'],
    ['CHROMIUM_PATH', '/no/such/browser'],
    ['SOURCE_DATE_EPOCH', 'yesterday'],
    ['SOURCE_DATE_EPOCH', '-1'],
  ])('%s=%s', (name, value) => {
    expect(problems({ [name]: value })).toContain(`设置 ${name}\n         现为：${value}\n`);
  });
});

test('all problems are told at once', () => {
  expect(problems({ SITE_URL: 'example.org', BASE_PATH: '/?' })).toMatchInlineSnapshot(`
    "设置 BASE_PATH
             现为：/?
             应为：网站所在的路径，如 /2024/
             请：只写路径；域名写在 SITE_URL，不要带 ?、#、空格和 ..。

    设置 SITE_URL
             现为：example.org
             应为：网站的来源，如 https://example.org
             请：以 https:// 或 http:// 开头，后面只有域名和端口；路径写在 BASE_PATH。
    "
  `);
});
