/** Which way a rate or a rank moved. */
export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The sign set before a change: ▲ for a rise, ▼ for a fall. */
export function directionMark(direction: Direction): string {
  return direction === 'up' ? '▲' : '▼';
}

/** A rate without a sign of its own: 6.5%, ３％. */
const RATE = /^[\d\uFF10-\uFF19][\d\uFF10-\uFF19.．]*[%％‰]$/;

/** A change as a title gives it: +6.5% for a rate, otherwise the report's own word and number (上升4位). */
export function signedChange(change: {
  text: string;
  direction: Direction | undefined;
  directionText: string | undefined;
}): string {
  if (change.direction !== undefined && RATE.test(change.text)) {
    return (change.direction === 'up' ? '+' : '−') + change.text;
  }
  return (change.directionText ?? '') + change.text;
}
