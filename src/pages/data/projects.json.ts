import type { APIRoute } from 'astro';
import { projectsJson } from '../../outputs/data/projects.ts';
import { report } from 'virtual:report';
import { here } from '../../site/here.ts';

export const GET: APIRoute = () => new Response(projectsJson(report, here));
