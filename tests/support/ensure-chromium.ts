/** Makes sure of a Chromium, a Chinese font and what reads PDFs: Debian's packages as root, else the test tool's own download. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

function run(command: string, ...args: string[]): boolean {
  process.stdout.write(`  ${command} ${args.join(' ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** True when the machine can set Chinese; undefined where nobody can tell. */
function hasChineseFont(): boolean | undefined {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.error ? undefined : list.stdout.trim() !== '';
}

const hasProgram = (name: string) => spawnSync(name, ['--version']).error === undefined;

const install = (...packages: string[]) =>
  run('apt-get', 'install', '-q', '-y', '--no-install-recommends', ...packages);

const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
const hasChromium = findChromium() !== undefined;
const others = [
  ...(hasChineseFont() === true ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ...(hasProgram('pdfinfo') ? [] : ['poppler-utils']),
  ...(hasProgram('qpdf') ? [] : ['qpdf']),
];
if (isDebianRoot && (!hasChromium || others.length > 0)) {
  process.stdout.write('Installing a Chromium, a Chinese font and what reads PDFs (about a minute)\n');
  run('apt-get', 'update', '-q');
  if (others.length > 0) install(...others);
  // Older releases have it with a window only.
  if (!hasChromium && !install('chromium-headless-shell')) install('chromium');
} else if (!hasChromium) {
  process.stdout.write('Installing the test browser\n');
  run('npx', 'playwright', 'install', 'chromium');
}
if (findChromium() === undefined) {
  process.stderr.write(
    'No Chromium was found and none could be installed. Install one, or name it in CHROMIUM_PATH.\n',
  );
  process.exitCode = 1;
}
