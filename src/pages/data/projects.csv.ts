import type { APIRoute } from 'astro';
import { projectsCsv } from '../../outputs/projects.ts';
import { currentReport } from '../../report/current.ts';
import { addressUnder } from '../../site/href.ts';

export const GET: APIRoute = ({ site }) => new Response(projectsCsv(currentReport(), addressUnder(site)));
