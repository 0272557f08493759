import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Served } from './serve.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
/** What is compressed already. */
const PACKED = new Set(['.pdf', '.png', '.woff2']);
/** A file whose name changes with its content. */
const HASHED = /[.-][\w-]{8}\.\w+$/;

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A file as a server that compresses with brotli sends it. */
function answerWith(file: string): Answer {
  const ending = extname(file);
  const content = readFileSync(file);
  const body = PACKED.has(ending) ? content : brotliCompressSync(content);
  return {
    body,
    headers: {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'content-length': String(body.length),
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
      ...(body === content ? {} : { 'content-encoding': 'br' }),
    },
  };
}

/** Serves a built site as its host would: compressed with brotli, kept by browsers; a server of tests would do neither. */
export async function serveCompressed(folder: string): Promise<Served> {
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const answer = answers.get(file) ?? answerWith(file);
    answers.set(file, answer);
    response.writeHead(200, answer.headers).end(answer.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
