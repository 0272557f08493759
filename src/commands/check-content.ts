/** `npm run check:content`: reads and checks the content, without Astro; exit status 1 when anything is wrong. */
import { checkedContext } from '../config/checked-context.ts';
import { printNotices } from '../report/notices/print-notices.ts';

const content = checkedContext()?.content;
if (content && 'report' in content) process.stdout.write(printNotices(content.report));
else process.exitCode = 1;
