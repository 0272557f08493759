import type { APIRoute } from 'astro';
import { indicatorsJson } from '../../outputs/indicators.ts';
import { currentReport } from '../../report/current.ts';
import { addressUnder } from '../../site/href.ts';

export const GET: APIRoute = ({ site }) => new Response(indicatorsJson(currentReport(), addressUnder(site)));
