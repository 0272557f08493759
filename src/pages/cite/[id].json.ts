import type { APIRoute } from 'astro';
import { cslJson } from '../../outputs/citation.ts';
import { citableIds, referenceTo } from '../../outputs/references.ts';
import { currentReport } from '../../report/current.ts';
import { addressUnder } from '../../site/href.ts';

export function getStaticPaths() {
  return citableIds(currentReport()).map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params, site }) =>
  new Response(cslJson(referenceTo(currentReport(), addressUnder(site), params['id'])));
