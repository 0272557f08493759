import type { APIRoute, GetStaticPaths } from 'astro';
import { report } from 'virtual:report';
import { DATA_FILES, MEDIA_TYPES, type DataFile } from '../../outputs/data/files.ts';
import { here } from '../../site/here.ts';

export const getStaticPaths = (() =>
  DATA_FILES.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.write(report, here), { headers: { 'Content-Type': MEDIA_TYPES[file.format] } });
