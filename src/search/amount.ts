const MULTIPLES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The amount that folded words begin with: 3864.96万元 is 38649600. Undefined where they begin with no digit. */
export function amountIn(words: string): { readonly amount: number; readonly unit: string } | undefined {
  const [, digits, multiple = '', unit = ''] = /^(\d+(?:\.\d+)?)([千万亿])?(.*)$/.exec(words) ?? [];
  if (digits === undefined) return undefined;
  return { amount: Number(digits) * (MULTIPLES[multiple] ?? 1), unit };
}

/** Whether both are one amount: 3.655万 is 36550人. What is sought may leave the unit out. */
export function isSameAmount(sought: string, found: string): boolean {
  const [one, other] = [amountIn(sought), amountIn(found)];
  if (!one || !other || !other.unit.startsWith(one.unit)) return false;
  return Math.abs(one.amount - other.amount) <= other.amount * 1e-12;
}
