import type { APIRoute } from 'astro';
import { figuresJson } from '../../outputs/figures.ts';
import { currentReport } from '../../report/current.ts';
import { addressUnder } from '../../site/href.ts';

export const GET: APIRoute = ({ site }) => new Response(figuresJson(currentReport(), addressUnder(site)));
