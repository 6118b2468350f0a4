/** The one vocabulary of marks for charts, sparklines and legends; a shape never means two things. */
export const marks = [
  'negative',
  'expected-positive',
  'unexpected-positive',
  'unexpected-negative',
  'not-valid',
  'pending',
  'not-collected',
  'refused',
  'given',
  'due',
  'missed',
  'not-recorded',
  'safety-event',
  'plan-review',
  'family-session',
  'change',
  'planned',
  'value',
  'signal',
] as const;
export type Mark = (typeof marks)[number];

/** Meaning by hue; ink and grey are no hues. */
export type Ink = 'expected' | 'unexpected' | 'ink' | 'missing' | 'comparison';

export type MarkShape =
  | 'circle'
  | 'diamond'
  | 'cross'
  | 'plus'
  | 'square'
  | 'rounded-square'
  | 'dash'
  | 'dotted-dash'
  | 'triangle'
  | 'star';

export interface MarkLook {
  readonly shape: MarkShape;
  readonly fill: 'solid' | 'hollow';
  readonly ink: Ink;
  /** Radius in a chart, CSS pixels. */
  readonly radius: number;
  readonly words: string;
}

const look = (
  shape: MarkShape,
  fill: MarkLook['fill'],
  ink: Ink,
  radius: number,
  words: string,
): MarkLook => ({ shape, fill, ink, radius, words });

export const markLooks: Record<Mark, MarkLook> = {
  negative: look('circle', 'hollow', 'expected', 3.5, 'negative, expected'),
  'expected-positive': look('circle', 'solid', 'expected', 3.5, 'detected, prescribed'),
  'unexpected-positive': look('diamond', 'solid', 'unexpected', 7, 'positive, unexpected'),
  'unexpected-negative': look('diamond', 'hollow', 'unexpected', 6.5, 'prescribed, not detected'),
  'not-valid': look('cross', 'solid', 'ink', 4.5, 'specimen not valid'),
  pending: look('square', 'hollow', 'ink', 5.5, 'result or confirmation pending'),
  'not-collected': look('dash', 'solid', 'missing', 5, 'not collected'),
  refused: look('dotted-dash', 'solid', 'missing', 5, 'declined'),
  given: look('triangle', 'solid', 'expected', 6, 'given'),
  due: look('triangle', 'hollow', 'ink', 7, 'due'),
  missed: look('diamond', 'solid', 'unexpected', 5, 'missed'),
  'not-recorded': look('dash', 'solid', 'missing', 3, 'not recorded'),
  'safety-event': look('star', 'solid', 'unexpected', 8, 'safety event'),
  'plan-review': look('rounded-square', 'solid', 'missing', 5, 'plan review'),
  'family-session': look('square', 'solid', 'missing', 5, 'family session'),
  change: look('plus', 'solid', 'ink', 5, 'change of circumstances or level of care'),
  planned: look('rounded-square', 'hollow', 'ink', 5, 'planned'),
  value: look('circle', 'solid', 'ink', 3, 'value'),
  signal: look('diamond', 'solid', 'unexpected', 6, 'outside the expected range'),
};
