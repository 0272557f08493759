/** `npm run build`: checks the content, then writes the site. The last good site stays in place until the new one is whole. */
import type { BuildContext } from '../config/build-context.ts';
import { checkedContext } from '../config/checked-context.ts';
import { stepEnded, timesTable } from '../integrations/build-times/build-times.ts';
import { startSwap } from '../integrations/output-folder/swap.ts';

async function buildSite({ settings, site }: BuildContext): Promise<void> {
  process.stdout.write('正在生成网页……\n');
  const swap = startSwap(settings.outputFolder);
  try {
    // Loaded only now: content with problems is told so at once.
    const { build } = await import('astro');
    await build({ outDir: swap.site, logLevel: 'warn' });
    stepEnded('收尾');
    swap.finish();
    stepEnded('换下旧的网站');
  } catch (error) {
    swap.giveUp();
    throw error;
  }
  process.stdout.write(
    `网页已写入 ${settings.outputFolder}（路径 ${site.basePath}）。用时：\n${timesTable()}`,
  );
  if (site.origin === undefined) {
    process.stdout.write('站点地址未知（没有设 SITE_URL）：网页里不写绝对地址，其余不受影响。\n');
  }
}

const context = checkedContext();
stepEnded('读取并检查内容');
try {
  if (context) await buildSite(context);
  else process.exitCode = 1;
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`网页没有生成，${context?.settings.outputFolder ?? ''} 未动。\n原因：${reason}\n`);
  // A browser that was started to print must not keep a failed build alive.
  process.exit(1);
}
