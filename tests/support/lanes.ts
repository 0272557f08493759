import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A command that passes or fails. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Name of a step, of whichever lane, that must have passed before. */
  readonly after?: string;
}

/** Steps that run one after the other. */
export type Lane = readonly Step[];

/** How the steps ended, by name. */
export type Outcome = ReadonlyMap<string, boolean>;

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const say = (text: string) => process.stdout.write(text);

/** Runs a command. Its output is handed on at once while `alone` says so; until then it is kept, to be shown as one block. */
async function run([program = '', ...args]: readonly string[], alone: () => boolean): Promise<boolean> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let kept = '';
  const hear = (words: string) => {
    kept += words;
    if (!alone()) return;
    say(kept);
    kept = '';
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const [status] = (await once(child, 'close')) as [number | null];
  say(kept);
  return status === 0;
}

/** Runs lanes side by side, and says of each step when it starts, how it ended and how long it took. */
export async function runLanes(lanes: readonly Lane[]): Promise<Outcome> {
  const outcome = new Map<string, boolean>();
  const ended = new Map(lanes.flat().map(({ name }) => [name, Promise.withResolvers<boolean>()] as const));
  let open = lanes.length;

  async function runStep({ name, command, after }: Step): Promise<boolean> {
    if (after !== undefined && !(await ended.get(after)?.promise)) {
      say(`▸ ${name}\n  FAILED: not run, as ${after} failed\n`);
      return false;
    }
    const start = performance.now();
    say(`▸ ${name}\n`);
    const passed = await run(command, () => open === 1);
    say(`  ${name} ${passed ? 'passed' : 'FAILED'} after ${seconds(start)}\n`);
    return passed;
  }

  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of lane) {
        const passed = await runStep(step);
        outcome.set(step.name, passed);
        ended.get(step.name)?.resolve(passed);
      }
      open -= 1;
    }),
  );
  return outcome;
}
