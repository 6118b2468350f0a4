import type { CircumstanceKind } from '#domain/safety/safety-event';
import { addDays } from '#domain/time/plain-date';
import type { DraftLists } from './draft.ts';
import { type EpisodeContext, weekStarts } from './episode-context.ts';

const kinds: Partial<Record<CircumstanceKind, readonly [weight: number, summary: string]>> = {
  'housing-unsafe': [20, 'Lost the room; sleeps at a friend’s where others use.'],
  'partner-using': [15, 'Partner has begun to use again at home.'],
  legal: [22, 'Court date set.'],
  'job-loss': [18, 'Lost the job.'],
  'childcare-loss': [13, 'The neighbor can no longer take the children.'],
  bereavement: [12, 'A grandparent died.'],
};

/** Five of a hundred episodes change their therapist. */
const THERAPIST_CHANGES = 0.05;
const DAYS_TO_TALK = 3;

const addChange = (
  { scribe, caseManagerId, until }: EpisodeContext,
  lists: DraftLists,
  kind: CircumstanceKind,
  summary: string,
  on: EpisodeContext['until'],
): void => {
  const talkedOn = addDays(on, DAYS_TO_TALK);
  const known = talkedOn <= until ? talkedOn : null;
  lists.circumstances.push({
    ...scribe.stamp(on, '13:20', caseManagerId),
    kind,
    on,
    summary,
    planAcceptedOn: known,
    discussedOn: known,
  });
};

/** Changes in somebody's life that the team must know. */
export const addCircumstances = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('circumstances');
  const { circumstanceChanges } = context.habits;
  const weights = Object.fromEntries(
    Object.entries(kinds).map(([kind, [weight]]) => [kind, weight]),
  );
  for (const start of weekStarts(context).slice(1)) {
    const on = addDays(start, random.integer(0, 4));
    if (!random.chance(circumstanceChanges) || on > context.until) continue;
    const kind = random.weighted(weights) as CircumstanceKind;
    addChange(context, lists, kind, kinds[kind]?.[1] ?? kind, on);
  }
  const handover = addDays(context.admittedOn, random.integer(14, 60));
  if (circumstanceChanges > 0 && random.chance(THERAPIST_CHANGES) && handover <= context.until)
    addChange(context, lists, 'therapist-change', 'A new therapist took over.', handover);
};
