import type { Palette } from './palette';

/** Names of colours by their meaning, so that a spec can read which one was used. */
export const palette: Palette = {
  expected: 'expected',
  unexpected: 'unexpected',
  ink: 'ink',
  missing: 'missing',
  comparison: 'comparison',
  band: 'band',
  phaseOdd: 'phaseOdd',
  phaseEven: 'phaseEven',
  grid: 'grid',
  edge: 'edge',
  card: 'card',
  text: 'text',
  textQuiet: 'textQuiet',
};
