import type { APIRoute, GetStaticPaths } from 'astro';
import { report } from 'virtual:report';
import { CITATION_FORMATS, type CitationFormat } from '../../outputs/cite/formats.ts';
import { citableIds, referenceTo } from '../../outputs/cite/citable.ts';
import { here } from '../../site/here.ts';

interface Props {
  readonly id: string;
  readonly format: CitationFormat;
}

export const getStaticPaths = (() =>
  citableIds(report).flatMap((id) =>
    CITATION_FORMATS.map((format) => ({
      params: { file: `${id}.${format.ending}` },
      props: { id, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { id, format } }) =>
  new Response(format.write(referenceTo(report, here, id)), {
    headers: { 'Content-Type': format.mediaType },
  });
