// Runs a command of package.json: installs what is missing, then hands over to a Node that is new enough. It may itself
// run under an old Node and before anything is installed: plain JavaScript, no imports but Node's.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const LOCK = 'package-lock.json';
// npm writes this file at the end of an installation.
const INSTALLED = 'node_modules/.package-lock.json';
const PROGRAMS = 'node_modules/.bin';
const OLDEST_NODE = [22, 12];

const changed = (file) => statSync(file).mtimeMs;

function run(program, args, env = process.env) {
  // A shell finds npm and programs on Windows, where they are scripts.
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32', env });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(INSTALLED) || changed(INSTALLED) < changed(LOCK)) {
  console.log('正在安装依赖（只在首次或锁定文件改动后进行，约半分钟）……');
  // `npm ci` installs what the lock file says and never rewrites it.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const newEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
if (!newEnough && !existsSync(`${PROGRAMS}/node`) && !existsSync(`${PROGRAMS}/node.cmd`)) {
  console.error(
    `需要 Node ${OLDEST_NODE.join('.')} 或更新的版本，现为 ${process.versions.node}。请从 Node 官方网站安装新版本。`,
  );
  process.exit(1);
}

const [program = '', ...args] = process.argv.slice(2);
// The heap grows little beyond what is in use: a report of a thousand pages is built in less than 1 GB.
const FRUGAL = ['--heap-growing-percent=40', '--max-semi-space-size=16'];
const command = program.endsWith('.ts') ? ['node', ...FRUGAL, program, ...args] : [program, ...args];
run(command[0], command.slice(1), {
  ...process.env,
  PATH: `${resolve(PROGRAMS)}${delimiter}${process.env.PATH ?? ''}`,
  // The framework would send usage data home.
  ASTRO_TELEMETRY_DISABLED: '1',
  // Compiled code of the packages, for the next command: a quarter of the time of a build goes into loading them.
  NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'),
  // The bundler's allocator would keep what it no longer needs: 200 MB for a long report.
  MIMALLOC_PURGE_DELAY: '0',
});
