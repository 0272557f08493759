import Indicator from './Indicator.astro';
import Note from './Note.astro';
import Paragraph from './Paragraph.astro';
import PlainLines from './PlainLines.astro';
import Project from './Project.astro';
import Term from './Term.astro';

/** What authors may write in a section. `p` is what MDX puts around several lines inside <Paragraph>. */
export const authorsVocabulary = { Paragraph, Indicator, Project, Term, Note, p: PlainLines };
