import type { APIRoute } from 'astro';
import { figuresJson } from '../../outputs/data/figures.ts';
import { report } from 'virtual:report';
import { here } from '../../site/here.ts';

export const GET: APIRoute = () => new Response(figuresJson(report, here));
