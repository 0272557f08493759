import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A folder that is being served at `http://127.0.0.1:<port>`. */
export interface Served {
  readonly port: number;
  readonly stop: () => void;
}

/** Serves a folder, read anew for every request: it need not be there yet. Port 0 stands for any that is free. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = createServer(sirv(folder, { dev: true }));
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
