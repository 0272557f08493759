import type { Theme } from './drawing.ts';

/** The light palette in literal values, as the pages' style has it: for what stands alone. Faces are the reader's to give. */
export function lightTheme(sans: string, song: string): Theme {
  return {
    paper: '#faf8f3',
    ink: '#1c1f21',
    muted: '#5a6064',
    quiet: '#938b7b',
    hair: '#d9d5cb',
    tint: '#f1ece1',
    accent: '#0e5a63',
    lamp: '#b9720f',
    lampText: '#8a5206',
    sans,
    song,
  };
}
