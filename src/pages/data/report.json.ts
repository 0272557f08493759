import type { APIRoute } from 'astro';
import { reportJson } from '../../outputs/report.ts';
import { currentReport } from '../../report/current.ts';
import { addressUnder } from '../../site/href.ts';

export const GET: APIRoute = ({ site }) => new Response(reportJson(currentReport(), addressUnder(site)));
