import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { readinessFactsOf } from '#domain/step-down/readiness-facts';
import { triggerOpenings } from '#domain/step-down/triggers/open-triggers';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import { type Draft, recordOf } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';
import { decision } from './step-down.ts';

/** The team reviews within two working days, so that this long after a trigger it has. */
const REVIEWED_AFTER = 2;

/** Days of reviews that answer every trigger whose time has come; one answers all before it. */
const reviewDays = (openedOn: readonly PlainDate[], until: PlainDate): PlainDate[] => {
  const days: PlainDate[] = [];
  for (const opened of [...openedOn].sort()) {
    const last = days.at(-1);
    const on = addDays(opened, REVIEWED_AFTER);
    if (on <= until && (last === undefined || opened > last)) days.push(on);
  }
  return days;
};

/** The reviews for more care that triggers of the past asked for; those of the last days are open. */
export const addCareReviews = (context: EpisodeContext, draft: Draft): void => {
  const { clinic, until } = context;
  const record = recordOf(draft, clinic.closures, clinic.timeZone);
  const asOf = { on: until, at: clinic.at(addDays(until, 1), '00:30') };
  const facts = readinessFactsOf(record, asOf.on, asOf.at, defaultRuleSet);
  const openings = triggerOpenings(facts, defaultRuleSet.readiness).map(({ openedOn }) => openedOn);
  for (const on of reviewDays(openings, until))
    draft.lists.decisions.push(
      decision(
        context,
        'step-up-review',
        on,
        'Stay at this level with an added individual session',
        'Reviewed with the person: more hours here, medication and level 2.5 were considered.',
      ),
    );
  draft.lists.decisions.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
};
