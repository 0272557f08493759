import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** A running Chromium, or why there is none. */
export async function startChromium(named: string | undefined): Promise<Browser | string> {
  const executablePath = findChromium(named);
  if (executablePath === undefined) return '没有找到Chromium';
  try {
    return await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return `${executablePath} 没有启动（${reason}）`;
  }
}
