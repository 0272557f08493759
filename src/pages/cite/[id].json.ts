import type { APIRoute } from 'astro';
import { cslJson } from '../../outputs/cite/reference.ts';
import { citableIds, referenceTo } from '../../outputs/cite/references.ts';
import { report } from 'virtual:report';
import { here } from '../../site/here.ts';

export function getStaticPaths() {
  return citableIds(report).map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => new Response(cslJson(referenceTo(report, here, params['id'])));
