/** `npm run record-ids`: writes the ids of this release into `permalinks.json`. Ids are only ever added. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordIds } from '../report/record-ids.ts';
import { contentFolder } from '../report/settings.ts';
import { reportContent } from './report-content.ts';

if (reportContent()) {
  const { text, added } = recordIds(contentFolder());
  writeFileSync(join(contentFolder(), 'permalinks.json'), text);
  process.stdout.write(`已登记标识：新增${added}个。\n`);
} else {
  process.exitCode = 1;
}
