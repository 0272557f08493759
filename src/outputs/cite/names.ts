/** The forms of a citation for reference managers, by the ending of their files. */
export const CITATION_NAMES = { bib: 'BibTeX', json: 'CSL-JSON' } as const;
