import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { CITATION_NAMES } from './names.ts';
import type { Reference } from './reference.ts';

/** A form of citation for reference managers: `/cite/<id>.<ending>`. */
export interface CitationFormat {
  readonly ending: 'bib' | 'json';
  readonly label: string;
  readonly mediaType: string;
  readonly write: (reference: Reference) => string;
}

/** Every form a citation can be taken away in. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { ending: 'bib', label: CITATION_NAMES.bib, mediaType: 'application/x-bibtex', write: bibtex },
  {
    ending: 'json',
    label: CITATION_NAMES.json,
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
];
