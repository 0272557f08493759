/** `npm run record-ids`: writes the ids of this release into `permalinks.json`. Ids are only ever added. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedContext } from '../config/checked-context.ts';
import { recordIds } from '../report/id-ledger.ts';

const context = checkedContext();
if (context) {
  const { contentFolder } = context.settings;
  const { text, added } = recordIds(contentFolder);
  writeFileSync(join(contentFolder, 'permalinks.json'), text);
  process.stdout.write(`已登记标识：新增${added}个。\n`);
} else {
  process.exitCode = 1;
}
