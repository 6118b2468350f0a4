import { afterNextRender, Component, computed, effect, inject, input, signal } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { ChartTab } from '#domain/caseload/marker';
import type { ChartReading } from '#domain/chart/chart-reading';
import type { Readiness } from '#domain/step-down/readiness';
import { CriterionSign } from '../../../step-down/criterion-sign';
import { criterionStateWords } from '../../../step-down/criterion-labels';
import { ChartFigure } from '../../../ui/charts/chart-figure';
import { Crosshair } from '../../../ui/charts/crosshair';
import { MarkLegend } from '../../../ui/marks/mark-legend';
import { daySentence } from './day-sentence';
import { laneRanges, rangeWords, type LaneRange } from './lane-view';
import { progressLanes } from './progress-lanes-view-model';
import { ReadinessLane } from './readiness-lane';

/** Read by the benchmark. */
const DRAWN = 'sd-lanes-drawn';
/** Later than the words of a single point, so that both can be heard. */
const SPEAK_AFTER_MS = 700;

/** The progress summary: every lane on one time axis, with one crosshair through all of them. */
@Component({
  selector: 'sd-progress-lanes',
  imports: [ChartFigure, CriterionSign, MarkLegend, ReadinessLane, RouterLink],
  providers: [Crosshair],
  templateUrl: './progress-lanes.html',
  styleUrl: './progress-lanes.scss',
})
export class ProgressLanes {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly crosshair = inject(Crosshair);

  readonly reading = input.required<ChartReading>();
  readonly readiness = input.required<Readiness>();
  /** From the address. */
  readonly range = input<LaneRange>('episode');

  protected readonly plan = signal(true);
  protected readonly expected = signal(true);
  protected readonly ranges = laneRanges.map((range) => ({ range, word: rangeWords[range] }));
  protected readonly states = (['met', 'partly', 'not-met', 'unknown'] as const).map((state) => ({
    state,
    word: criterionStateWords[state],
  }));
  protected readonly vm = computed(() =>
    progressLanes(this.reading(), this.readiness(), {
      range: this.range(),
      plan: this.plan(),
      expected: this.expected(),
    }),
  );
  protected readonly sentence = computed(() => {
    const day = this.crosshair.at();
    const { view, upper, readiness, events } = this.vm();
    return day === null
      ? ''
      : daySentence(day, view, [...upper, ...(readiness ? [readiness] : []), events].map(saying));
  });
  protected readonly spoken = signal('');

  constructor() {
    afterNextRender(() => performance.mark(DRAWN));
    effect((onCleanup) => {
      const sentence = this.sentence();
      const timer = setTimeout(() => {
        this.spoken.set(sentence);
      }, SPEAK_AFTER_MS);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  protected open(tab: ChartTab, mark: string): void {
    void this.router.navigate(['..', tab], { relativeTo: this.route, queryParams: { mark } });
  }
}

const saying = ({ says }: { readonly says: (day: number) => string | null }) => says;
