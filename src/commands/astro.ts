/** `npm run dev`, `npm run preview`: the framework's own commands, with its telemetry off. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('astro', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
