import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { FIRST_PORT } from './ports.ts';

/** A port that only one process can listen on: who does, holds the lock. The system frees it when the process ends, however it ends. */
const PORT = FIRST_PORT;

async function listen(held: Set<Socket>): Promise<Server | undefined> {
  const server = createServer((socket) => held.add(socket.on('error', () => undefined)));
  try {
    await once(server.listen(PORT, '127.0.0.1'), 'listening');
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return undefined;
  }
}

/** Waits until whoever holds the lock hangs up, or has done so already: refused and reset are answers too. */
async function released(): Promise<void> {
  const hungUp = Promise.withResolvers<undefined>();
  const socket = connect(PORT, '127.0.0.1');
  socket
    .resume()
    .on('error', () => undefined)
    .on('close', () => hungUp.resolve(undefined));
  await hungUp.promise;
}

/**
 * Waits until no other process of the tests builds, and keeps them from it until the function that it returns is called: builds
 * share the framework's own folder in this clone.
 */
export async function lockBuilds(): Promise<() => void> {
  const waiting = new Set<Socket>();
  let lock = await listen(waiting);
  while (!lock) {
    await released();
    lock = await listen(waiting);
  }
  const held = lock;
  return () => {
    held.close();
    for (const socket of waiting) socket.destroy();
  };
}
