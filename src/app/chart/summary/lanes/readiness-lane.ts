import { Component, computed, inject, input, output, signal } from '@angular/core';
import { LANE_LABEL_WIDTH, LANE_RIGHT } from '../../../ui/charts/chart-options';
import { walk, type WalkPlace } from '../../../ui/charts/chart-walk';
import { Crosshair } from '../../../ui/charts/crosshair';
import { DataTwin } from '../../../ui/charts/data-twin';
import type { LaneView } from './lane-view';
import { READINESS_ROW, type ReadinessLaneView } from './readiness-lane-view';

let lanes = 0;

/** The readiness lane: tiles on the axis that the lanes above and below it share. */
@Component({
  selector: 'sd-readiness-lane',
  imports: [DataTwin],
  templateUrl: './readiness-lane.html',
  styleUrl: './readiness-lane.scss',
})
export class ReadinessLane {
  readonly lane = input.required<ReadinessLaneView>();
  readonly view = input.required<LaneView>();
  /** A criterion was asked for, by its id. */
  readonly opened = output<string>();

  private readonly crosshair = inject(Crosshair);

  protected readonly id = `sd-readiness-lane-${++lanes}`;
  protected readonly left = LANE_LABEL_WIDTH;
  protected readonly right = LANE_RIGHT;
  protected readonly rowHeight = READINESS_ROW;
  protected readonly panel = signal<'none' | 'table' | 'how'>('none');
  protected readonly place = signal<WalkPlace | null>(null);

  protected readonly height = computed(() => this.lane().labels.length * READINESS_ROW);
  protected readonly viewBox = computed(() => {
    const { min, max } = this.view().axis;
    return `${min} 0 ${max - min} ${this.height()}`;
  });
  protected readonly at = this.crosshair.at.asReadonly();
  protected readonly stop = computed(() => {
    const place = this.place();
    return (place && this.lane().rows[place.row]?.stops[place.stop]) ?? null;
  });
  protected readonly spoken = computed(() => this.stop()?.point.text ?? '');
  protected readonly label = computed(
    () =>
      `${this.lane().title}, ${this.lane().rows.length} criteria by week. ` +
      'Arrow keys move, Enter opens, T shows the table.',
  );

  protected show(panel: 'table' | 'how'): void {
    this.panel.update((open) => (open === panel ? 'none' : panel));
  }

  protected walk(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 't' || event.key === 'T') this.show('table');
    else if (event.key === 'Escape') this.leave();
    else if (event.key === 'Enter') this.openPlace();
    else this.step(event);
  }

  /** Nothing is pointed at any more, here and in the lanes around it. */
  protected leave(): void {
    this.place.set(null);
    this.crosshair.at.set(null);
  }

  protected openPlace(): void {
    const criterion = this.stop()?.point.rowId;
    if (criterion !== undefined) this.opened.emit(criterion);
  }

  protected pointAt(event: PointerEvent): void {
    const tiles = event.currentTarget as SVGElement;
    const { left, width, top } = tiles.getBoundingClientRect();
    const { min, max } = this.view().axis;
    const day = Math.floor(min + ((event.clientX - left) / width) * (max - min));
    const row = Math.floor((event.clientY - top) / READINESS_ROW);
    const stops = this.lane().rows[row]?.stops ?? [];
    const stop = stops.findIndex(({ point }) => (point.low ?? 0) <= day && day < Number(point.x));
    this.place.set(stop < 0 ? null : { row, stop });
    this.crosshair.at.set(day);
  }

  private step(event: KeyboardEvent): void {
    const place = walk(this.lane().rows, this.place(), event.key);
    if (place === null) return;
    event.preventDefault();
    this.place.set(place);
    this.crosshair.at.set(this.stop()?.point.low ?? null);
  }
}
