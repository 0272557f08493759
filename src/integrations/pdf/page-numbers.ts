import { catalog, object, pointer, type PdfFile } from './pdf-file.ts';

/** Object numbers of the pages, in order. */
export function pagesIn(file: PdfFile): number[] {
  const walk = (id: number): number[] => {
    const node = object(file, id);
    const children = /\/Kids \[([^\]]*)\]/.exec(node)?.[1];
    return children === undefined
      ? [id]
      : [...children.matchAll(/(\d+) 0 R/g)].flatMap(([, child]) => walk(Number(child)));
  };
  return walk(pointer(catalog(file), 'Pages') ?? 0);
}

/** The page, counted from 1, of every place that a link inside the file leads to, by its id. */
export function pageOfPlaces(file: PdfFile): ReadonlyMap<string, number> {
  const places = pointer(catalog(file), 'Dests');
  const pages = pagesIn(file);
  return new Map(
    places === undefined
      ? []
      : [...object(file, places).matchAll(/\/([\w-]+) \[(\d+) 0 R/g)].map(([, id = '', page]) => [
          id,
          pages.indexOf(Number(page)) + 1,
        ]),
  );
}
