import type { APIRoute } from 'astro';
import { projectsJson } from '../../outputs/projects.ts';
import { currentReport } from '../../report/current.ts';
import { addressUnder } from '../../site/href.ts';

export const GET: APIRoute = ({ site }) => new Response(projectsJson(currentReport(), addressUnder(site)));
