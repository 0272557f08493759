import type { APIRoute } from 'astro';
import { reportJson } from '../../outputs/data/report.ts';
import { report } from 'virtual:report';
import { here } from '../../site/here.ts';

export const GET: APIRoute = () => new Response(reportJson(report, here));
