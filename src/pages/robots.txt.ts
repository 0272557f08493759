import type { APIRoute } from 'astro';
import { here } from '../site/here.ts';

/** Everyone may read everything; where the site's address is known, the list of pages is named. */
export const GET: APIRoute = () => {
  const url = here.url('sitemap-index.xml');
  return new Response(`User-agent: *\nAllow: /\n${url === undefined ? '' : `\nSitemap: ${url}\n`}`);
};
