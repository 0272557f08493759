/** The two sites the browser tests look at: the same content under two bases. `root` is what the server serves at `/`. */
export const SITES = [
  { base: '/', folder: 'tests/output/root', root: 'tests/output/root', port: 4331 },
  { base: '/2024/', folder: 'tests/output/under/2024', root: 'tests/output/under', port: 4332 },
] as const;

/** Address of the home page of a site. */
export function origin({ base, port }: (typeof SITES)[number]): string {
  return `http://127.0.0.1:${port}${base}`;
}
