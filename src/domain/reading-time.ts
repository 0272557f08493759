/** Characters of Chinese prose that are read in a minute. */
const A_MINUTE = 400;

/** Minutes that a text takes to read, rounded up. */
export function minutesToRead(texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0);
  return Math.max(1, Math.ceil(characters / A_MINUTE));
}
