/** Addresses of pages and files, relative to the site's base and without a leading slash: `indicators/<id>/`. */
export const paths = {
  home: '',
  report: 'report/',
  indicators: 'indicators/',
  projects: 'projects/',
  figures: 'figures/',
  glossary: 'glossary/',
  search: 'search/',
  about: 'about/',
  missing: '404.html',
  data: (file: string) => `data/${file}`,
  section: (id: string) => `sections/${id}/`,
  indicator: (id: string) => `indicators/${id}/`,
  figure: (id: string) => `figures/${id}/`,
  figureFile: (id: string, ending: 'svg' | 'png' | 'csv' | 'json') => `figures/${id}.${ending}`,
  embed: (id: string) => `figures/${id}/embed/`,
  term: (id: string) => `glossary/#${id}`,
  project: (id: string) => `projects/${id}/`,
  card: (name: string) => `cards/${name}.png`,
  qr: (name: string) => `qr/${name}.png`,
  cite: (name: string, ending: 'bib' | 'json') => `cite/${name}.${ending}`,
  pdf: (section?: { readonly id: string }) => (section ? `pdf/sections/${section.id}.pdf` : 'pdf/report.pdf'),
  anchor: (path: string, id: string) => `${path}#${id}`,
} as const;

/** The page on which a section is read: the preface is part of the full text, every other section has its own. */
export function sectionPath(section: { readonly id: string; readonly ordinal: number | undefined }): string {
  return section.ordinal === undefined ? paths.anchor(paths.report, section.id) : paths.section(section.id);
}

/** Where the words of a fact, a paragraph or a note stand. */
export function anchorPath(
  section: { readonly id: string; readonly ordinal: number | undefined },
  id: string,
): string {
  return section.ordinal === undefined
    ? paths.anchor(paths.report, id)
    : paths.anchor(paths.section(section.id), id);
}
