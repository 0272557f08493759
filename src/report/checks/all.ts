import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';
import type { Part } from '../read/read-content.ts';
import { checkBasis } from './basis.ts';
import { checkChanges } from './changes.ts';
import { checkCorrections } from './corrections.ts';
import { checkDerivedNotes } from './derived-notes.ts';
import { checkDirections } from './directions.ts';
import { checkEditorMarks } from './editor-marks.ts';
import { checkFigurePlaces } from './figure-places.ts';
import { checkFigures } from './figures.ts';
import { checkHeadings } from './headings.ts';
import { checkHomes } from './homes.ts';
import { checkIds } from './ids.ts';
import { checkLaterNumbers } from './later-numbers.ts';
import { checkNotes } from './notes.ts';
import { checkNumerals } from './numerals.ts';
import { checkPartsOfWholes } from './parts-of-wholes.ts';
import { checkPermalinks } from './permalinks.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkProseCharacters } from './prose-characters.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkQuantities } from './quantities.ts';
import { checkChosenSentences } from './chosen-sentences.ts';
import { checkReferences } from './references.ts';
import { checkStatusNumbers } from './repeated-numbers.ts';
import { checkReportRecord } from './report-record.ts';
import { checkSourceHash } from './source-hash.ts';
import { checkStages } from './stages.ts';
import { checkStandingWords } from './standing-words.ts';
import { checkStandings } from './standings.ts';
import { checkStatus } from './status.ts';
import { checkSynonyms } from './synonyms.ts';
import { checkTerms } from './terms.ts';
import { checkTypedNumbers } from './typed-numbers.ts';
import { checkUnits } from './units.ts';
import { checkWording } from './wording.ts';

/** A rule that content must keep. It stands alone and sees the whole. */
export interface Rule {
  readonly check: (index: ContentIndex) => Problem[];
  /** Parts that must be there whole; with less, what it found would follow from what is missing. */
  readonly needs?: readonly Part[];
}

/** Every rule, one a file. A new rule is a file of its own and a line here. */
export const RULES: readonly Rule[] = [
  { check: checkBasis, needs: ['indicators', 'report'] },
  { check: checkChanges },
  { check: checkCorrections },
  { check: checkDerivedNotes, needs: ['indicators', 'units'] },
  { check: checkDirections },
  { check: checkEditorMarks },
  { check: checkFigurePlaces, needs: ['sections', 'figures'] },
  { check: checkFigures, needs: ['indicators', 'projects', 'notes', 'units'] },
  { check: checkHeadings, needs: ['sections'] },
  { check: checkHomes, needs: ['sections', 'indicators', 'projects'] },
  { check: checkIds },
  { check: checkLaterNumbers, needs: ['indicators', 'units'] },
  { check: checkNotes, needs: ['sections', 'indicators', 'projects', 'figures'] },
  { check: checkNumerals, needs: ['numerals', 'sections', 'indicators'] },
  { check: checkPartsOfWholes, needs: ['indicators'] },
  {
    check: checkPermalinks,
    needs: [
      'sections',
      'indicators',
      'projects',
      'figures',
      'glossary',
      'notes',
      'permalinks',
      'corrections',
    ],
  },
  { check: checkPlaceholders },
  { check: checkProseCharacters, needs: ['sections', 'indicators', 'source'] },
  { check: checkPunctuation },
  { check: checkQuantities, needs: ['units'] },
  { check: checkChosenSentences, needs: ['sections', 'indicators'] },
  { check: checkReferences },
  { check: checkReportRecord },
  { check: checkSourceHash, needs: ['report', 'source'] },
  { check: checkStages },
  { check: checkStandingWords },
  { check: checkStandings, needs: ['sections'] },
  { check: checkStatus, needs: ['indicators', 'sections'] },
  { check: checkStatusNumbers, needs: ['indicators', 'numerals', 'units'] },
  { check: checkSynonyms },
  { check: checkTerms, needs: ['sections', 'indicators', 'projects'] },
  { check: checkTypedNumbers, needs: ['indicators', 'numerals', 'units', 'report'] },
  { check: checkUnits },
  { check: checkWording, needs: ['sections', 'indicators', 'source'] },
];
