/** `npm run record-source`: writes the SHA-256 of `source.txt` into `report.json`, once its author is sure of the original. */
import { relative } from 'node:path';
import { printSettingProblems, readSettings } from '../config/settings.ts';
import { sealSource } from '../report/seal-source.ts';

const reading = readSettings(process.env, process.argv);
if ('problems' in reading) {
  process.stderr.write(`${printSettingProblems(reading.problems)}\n`);
  process.exitCode = 1;
} else {
  const { contentFolder } = reading.settings;
  const sealed = sealSource(contentFolder);
  const shown = relative(process.cwd(), contentFolder) || '.';
  if ('hash' in sealed) {
    process.stdout.write(`已把 source.txt 的校验值写入 report.json：${sealed.hash}\n`);
  } else {
    process.stderr.write(
      `${shown} 里没有 ${sealed.missing}。\n请：补上这个文件，或检查 CONTENT_DIR 是否指向内容文件夹。\n`,
    );
    process.exitCode = 1;
  }
}
