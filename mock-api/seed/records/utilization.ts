import type { Authorization } from '#contract/utilization';
import { addDays, daysBetween, type PlainDate } from '#domain/time/plain-date';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

/** Four weeks of three group days and one individual day, with room for two more. */
const BLOCK_DAYS = 28;
const BLOCK_UNITS = 18;
/** A review is held so many days before a block ends and booked so many before that. */
const REVIEW_BEFORE = 4;
const BOOKED_BEFORE = 16;

/** One block of days that a payer allows. */
export const authorizationBlock = (
  { scribe, profile, caseManagerId }: EpisodeContext,
  number: number,
  startsOn: PlainDate,
): Authorization => {
  const endsOn = addDays(startsOn, BLOCK_DAYS - 1);
  return {
    ...scribe.stamp(addDays(startsOn, -1), '15:00', caseManagerId),
    payer: profile.payer,
    number: `DEMO-${profile.person.code}-${number}`,
    levelCode: '2.1',
    serviceCode: 'H0015',
    unitType: 'day',
    units: BLOCK_UNITS,
    startsOn,
    endsOn,
    status: 'approved',
    nextReviewOn: addDays(endsOn, -REVIEW_BEFORE),
    reviewBookedOn: addDays(endsOn, -BOOKED_BEFORE),
  };
};

/** Blocks one after the other; each is asked for when the review of the one before was held. */
export const addAuthorizations = (context: EpisodeContext, lists: DraftLists): void => {
  const { profile, admittedOn, until, endedOn, habits } = context;
  if (profile.person.coverage === 'self') return;
  const random = context.random.fork('authorizations');
  const blocks: Authorization[] = [];
  for (let start = admittedOn; ; start = addDays(start, BLOCK_DAYS)) {
    const before = blocks.at(-1);
    const reviewed = before?.nextReviewOn ?? null;
    if (before !== undefined && (reviewed === null || reviewed > until)) break;
    if (before !== undefined) blocks[blocks.length - 1] = { ...before, nextReviewOn: null };
    blocks.push(authorizationBlock(context, blocks.length + 1, start));
  }
  const last = blocks.at(-1);
  if (last === undefined) return;
  const isBooked = endedOn !== null || random.chance(habits.planReviewsOnTime);
  const booked = last.reviewBookedOn;
  const isTimeYet = booked !== null && booked <= until;
  blocks[blocks.length - 1] = { ...last, reviewBookedOn: isBooked && isTimeYet ? booked : null };
  lists.authorizations.push(...blocks.filter(({ startsOn }) => daysBetween(startsOn, until) > -9));
};
