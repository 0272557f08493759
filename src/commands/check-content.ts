/** `npm run check:content`: reads and checks the content, without Astro; exit status 1 when anything is wrong. */
import { reportContent } from './report-content.ts';

if (!reportContent()) process.exitCode = 1;
