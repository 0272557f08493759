import type { APIRoute } from 'astro';
import { addressUnder } from '../site/href.ts';

/** Everyone may read everything; where the site's address is known, the list of pages is named. */
export const GET: APIRoute = ({ site }) => {
  const { url } = addressUnder(site)('sitemap-index.xml');
  return new Response(`User-agent: *\nAllow: /\n${url === null ? '' : `\nSitemap: ${url}\n`}`);
};
