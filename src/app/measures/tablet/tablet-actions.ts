import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { TabletAnswer, TabletWork, TakenBack } from '#contract/measures';
import type { Problem } from '#contract/problem';
import type { EpisodeId } from '#domain/ids';
import type { InstrumentId } from '#domain/measures/administration';

export const tabletActions = createActionGroup({
  source: 'Tablet',
  events: {
    handOverChosen: props<{ episodeId: EpisodeId; instruments: readonly InstrumentId[] }>(),
    opened: emptyProps(),
    answered: props<{ answer: TabletAnswer }>(),
    finished: props<{ instrument: InstrumentId }>(),
    takeBackSubmitted: props<{ password: string }>(),
  },
});

export const tabletApiActions = createActionGroup({
  source: 'Tablet API',
  events: {
    handedOver: props<{ work: TabletWork }>(),
    handOverFailed: props<{ problem: Problem }>(),
    worked: props<{ work: TabletWork }>(),
    failed: props<{ problem: Problem }>(),
    takenBack: props<{ result: TakenBack }>(),
    takeBackFailed: props<{ problem: Problem }>(),
  },
});
