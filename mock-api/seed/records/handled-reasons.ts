import type { MarkerId } from '#domain/caseload/marker';
import { addDays } from '#domain/time/plain-date';
import type { Draft } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';
import { summaryOf } from './finish-chart.ts';

/** Reasons that a team handles by talking and then hides for some days. */
const oftenHandled: readonly MarkerId[] = ['M10', 'M12', 'M16', 'M17', 'M24'];
const HANDLED = 0.35;
const HIDDEN_DAYS = 5;

/** Some reasons on the caseload were handled yesterday and are hidden for a few days. */
export const addHandledReasons = (context: EpisodeContext, draft: Draft): void => {
  const { clinic, endedOn, until, scribe, therapist, admittedOn } = context;
  const random = context.random.fork('handled');
  if (endedOn !== null || until === admittedOn || !random.chance(HANDLED)) return;
  const reason = summaryOf(clinic, draft).reasons.find(({ id }) => oftenHandled.includes(id));
  if (reason === undefined) return;
  draft.lists.handledReasons.push({
    ...scribe.stamp(until, '17:30', therapist.id),
    markerId: reason.id,
    on: until,
    how: 'spoke-with-person',
    hiddenUntil: addDays(clinic.today, HIDDEN_DAYS),
  });
};
