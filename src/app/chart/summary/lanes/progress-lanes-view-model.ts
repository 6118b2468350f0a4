import type { ChartReading } from '#domain/chart/chart-reading';
import type { Readiness } from '#domain/step-down/readiness';
import type { Mark } from '../../../ui/marks/mark';
import { marksOf } from '../../../ui/charts/marks-of';
import { attendanceLane } from './attendance-lane';
import { eventsLane } from './events-lane';
import type { Lane } from './lane';
import { type LaneChoices, laneView, type LaneView } from './lane-view';
import { measureLane } from './measure-lane';
import { medicationLane } from './medication-lane';
import { readinessLaneView, type ReadinessLaneView } from './readiness-lane-view';
import { testingLane } from './testing-lane';
import { useLane } from './use-lane';

export interface ProgressLanesView {
  readonly view: LaneView;
  /** Lanes above readiness, from top to bottom. */
  readonly upper: readonly Lane[];
  /** Null for an ended episode of which no week was stored. */
  readonly readiness: ReadinessLaneView | null;
  readonly events: Lane;
  readonly marks: readonly Mark[];
}

/** One person's whole treatment on one time axis. */
export const progressLanes = (
  reading: ChartReading,
  readiness: Readiness,
  choices: LaneChoices,
): ProgressLanesView => {
  const view = laneView(reading, choices);
  const use = useLane(reading, view);
  const upper = [
    attendanceLane(reading, view),
    testingLane(reading, view),
    ...(use ? [use] : []),
    measureLane(reading, view),
    medicationLane(reading, view),
  ];
  const events = eventsLane(reading, view);
  return {
    view,
    upper,
    readiness: readinessLaneView(reading, readiness, view),
    events,
    marks: marksOf(...[...upper, events].map(({ spec }) => spec)),
  };
};
