// Runs before `npm start` and `npm test`, possibly under an old Node and before anything is installed: plain JavaScript, no imports but Node's.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const LOCK = 'package-lock.json';
// npm writes this file at the end of an installation.
const INSTALLED = 'node_modules/.package-lock.json';
const OLDEST_NODE = [22, 12];

const changed = (file) => statSync(file).mtimeMs;

if (!existsSync(INSTALLED) || changed(INSTALLED) < changed(LOCK)) {
  console.log('正在安装依赖（只在首次或锁定文件改动后进行，约半分钟）……');
  // `npm ci` installs what the lock file says and never rewrites it.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const newEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
if (!newEnough && !existsSync('node_modules/.bin/node') && !existsSync('node_modules/.bin/node.cmd')) {
  console.error(
    `需要 Node ${OLDEST_NODE.join('.')} 或更新的版本，现为 ${process.versions.node}。请从 Node 官方网站安装新版本。`,
  );
  process.exit(1);
}
