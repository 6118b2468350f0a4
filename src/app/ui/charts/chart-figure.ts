import {
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { BaseChartDirective } from 'ng2-charts';
import { Icon } from '../icon';
import { MarkLegend } from '../marks/mark-legend';
import { chartDatasets } from './chart-datasets';
import { csvOf, fileName, pictureOf, save } from './chart-export';
import { CHART_NOTICE } from './chart-notice';
import { chartOptions } from './chart-options';
import type { ChartSpec } from './chart-spec';
import { DataTwin } from './data-twin';
import { marksOf } from './marks-of';
import { walk, type WalkPlace, walkRows } from './chart-walk';
import { Crosshair, crosshairPlugin } from './crosshair';
import { PaletteReader } from './palette';

/** Long enough that a held arrow key does not flood a screen reader. */
const SPEAK_AFTER_MS = 120;
let figures = 0;

/**
 * One chart with everything that makes it usable by everybody: title, finding, legend, table, export,
 * how it was computed, a walk by keyboard, and colours that follow the scheme.
 */
@Component({
  selector: 'sd-chart-figure',
  imports: [BaseChartDirective, DataTwin, Icon, MarkLegend],
  templateUrl: './chart-figure.html',
  styleUrl: './chart-figure.scss',
  host: { '[class.lane]': 'spec().lane' },
})
export class ChartFigure {
  readonly spec = input.required<ChartSpec>();
  readonly headingLevel = input<2 | 3 | 4>(3);
  /** A stack of lanes has one legend under all of them. */
  readonly legend = input(true);
  /** The record behind a point was asked for. */
  readonly opened = output<string>();

  private readonly reader = inject(PaletteReader);
  private readonly crosshair = inject(Crosshair, { optional: true });
  protected readonly notice = inject(CHART_NOTICE, { optional: true });
  private readonly drawing = viewChild(BaseChartDirective);
  private readonly canvas = viewChild<ElementRef<HTMLCanvasElement>>('canvas');

  protected readonly id = `sd-chart-${++figures}`;
  protected readonly panel = signal<'none' | 'table' | 'how'>('none');
  protected readonly spoken = signal('');
  private place: WalkPlace | null = null;
  private speaking: ReturnType<typeof setTimeout> | undefined;

  protected readonly datasets = computed(() => chartDatasets(this.spec(), this.reader.palette()));
  protected readonly data = computed(() => ({ datasets: this.datasets() }));
  protected readonly options = computed(() => chartOptions(this.spec(), this.reader.palette()));
  protected readonly marks = computed(() => marksOf(this.spec()));
  private readonly rows = computed(() => walkRows(this.spec(), this.datasets()));
  protected readonly label = computed(() => {
    const points = this.rows().reduce((sum, { stops }) => sum + stops.length, 0);
    return `${this.spec().title}, ${points} points. Arrow keys move, Enter opens, T shows the table.`;
  });
  protected readonly plugins = this.crosshair
    ? [crosshairPlugin(this.crosshair, () => this.reader.palette().textQuiet)]
    : [];

  constructor() {
    // Drawn once when it was made: only a day that is pointed at, or no longer, draws again.
    let drawnAt: number | null = null;
    effect(() => {
      const at = this.crosshair?.at() ?? null;
      if (at === drawnAt) return;
      drawnAt = at;
      this.drawing()?.chart?.draw();
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.speaking);
    });
  }

  protected show(panel: 'table' | 'how'): void {
    this.panel.update((open) => (open === panel ? 'none' : panel));
  }

  protected saveCsv(): void {
    const csv = csvOf(this.spec().table, this.notice?.() ?? null);
    save(new Blob([csv], { type: 'text/csv' }), fileName(this.spec(), 'csv'));
  }

  protected savePicture(): void {
    const drawn = this.canvas()?.nativeElement;
    if (drawn === undefined) return;
    const { card, text } = this.reader.palette();
    const colours = { ground: card, text };
    pictureOf(drawn, this.spec(), this.notice?.() ?? null, colours).toBlob((png) => {
      if (png !== null) save(png, fileName(this.spec(), 'png'));
    });
  }

  protected walk(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 't' || event.key === 'T') this.show('table');
    else if (event.key === 'Escape') this.leave();
    else if (event.key === 'Enter') this.openPoint();
    else this.step(event);
  }

  /** Nothing is pointed at any more, in this chart and in those beside it. */
  protected leave(): void {
    this.place = null;
    this.point([], undefined);
    this.crosshair?.at.set(null);
  }

  private step(event: KeyboardEvent): void {
    const place = walk(this.rows(), this.place, event.key);
    if (place === null) return;
    event.preventDefault();
    this.place = place;
    const row = this.rows()[place.row];
    const stop = row?.stops[place.stop];
    if (row === undefined || stop === undefined) return;
    this.point(
      [stop],
      `${stop.point.text}. ${place.stop + 1} of ${row.stops.length}, ${row.label}`,
    );
    if (typeof stop.point.x === 'number') this.crosshair?.at.set(stop.point.x);
  }

  private openPoint(): void {
    const stop = this.place && this.rows()[this.place.row]?.stops[this.place.stop];
    if (stop?.point.rowId !== undefined) this.opened.emit(stop.point.rowId);
  }

  private point(
    stops: readonly { readonly datasetIndex: number; readonly index: number }[],
    text: string | undefined,
  ): void {
    const chart = this.drawing()?.chart;
    const active = stops.map(({ datasetIndex, index }) => ({ datasetIndex, index }));
    chart?.setActiveElements(active);
    chart?.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart?.update();
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => {
      this.spoken.set(text ?? '');
    }, SPEAK_AFTER_MS);
  }
}
