import type { APIRoute } from 'astro';
import { indicatorsCsv } from '../../outputs/indicators.ts';
import { currentReport } from '../../report/current.ts';
import { addressUnder } from '../../site/href.ts';

export const GET: APIRoute = ({ site }) => new Response(indicatorsCsv(currentReport(), addressUnder(site)));
