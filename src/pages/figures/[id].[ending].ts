import type { APIRoute, GetStaticPaths } from 'astro';
import { report } from 'virtual:report';
import { FIGURE_FORMATS, type FigureFormat } from '../../outputs/figures/files.ts';
import type { Figure } from '../../report/model.ts';
import { here } from '../../site/here.ts';

interface Props {
  readonly figure: Figure;
  readonly format: FigureFormat;
}

export const getStaticPaths = (() =>
  report.figures.flatMap((figure) =>
    FIGURE_FORMATS.map((format) => ({
      params: { id: figure.id, ending: format.ending },
      props: { figure, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { figure, format } }) =>
  new Response(format.write(figure, report, here), { headers: { 'Content-Type': format.mediaType } });
