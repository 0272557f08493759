/** Which way a rate or a rank moved. */
export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The sign set before a change: ▲ for a rise, ▼ for a fall. */
export function directionMark(direction: Direction): string {
  return direction === 'up' ? '▲' : '▼';
}
