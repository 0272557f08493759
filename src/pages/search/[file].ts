import type { APIRoute, GetStaticPaths } from 'astro';
import { report } from 'virtual:report';
import { searchIndex } from '../../outputs/search/search-index.ts';

export const getStaticPaths = (() => [
  { params: { file: searchIndex(report).path.replace('search/', '') } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(searchIndex(report).text, { headers: { 'Content-Type': 'application/json' } });
