import type { APIRoute } from 'astro';
import { indicatorsCsv } from '../../outputs/data/indicators.ts';
import { report } from 'virtual:report';
import { here } from '../../site/here.ts';

export const GET: APIRoute = () => new Response(indicatorsCsv(report, here));
