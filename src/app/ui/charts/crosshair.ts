import { Service, signal, untracked } from '@angular/core';
import type { Chart, ChartEvent, Plugin } from 'chart.js';

/** One day under the pointer or the keyboard, shared by charts on the same axis. */
@Service({ autoProvided: false })
export class Crosshair {
  readonly at = signal<number | null>(null);
}

const inside = ({ chartArea }: Chart, { x, y }: ChartEvent): boolean =>
  x !== null &&
  y !== null &&
  x >= chartArea.left &&
  x <= chartArea.right &&
  y >= chartArea.top &&
  y <= chartArea.bottom;

/** Draws the shared day as a line in one chart, and sets it from the pointer over that chart. */
export const crosshairPlugin = (crosshair: Crosshair, ink: () => string): Plugin => ({
  id: 'sdCrosshair',
  afterEvent: (chart, { event }) => {
    if (event.type === 'mouseout') crosshair.at.set(null);
    if (event.type !== 'mousemove') return;
    const day = inside(chart, event) ? chart.scales['x']?.getValueForPixel(event.x ?? 0) : null;
    crosshair.at.set(day === null || day === undefined ? null : Math.round(day));
  },
  afterDraw: (chart) => {
    const at = untracked(crosshair.at);
    const axis = chart.scales['x'];
    if (at === null || axis === undefined || at < axis.min || at > axis.max) return;
    const { ctx, chartArea } = chart;
    const x = axis.getPixelForValue(at);
    ctx.save();
    ctx.strokeStyle = ink();
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.restore();
  },
});
