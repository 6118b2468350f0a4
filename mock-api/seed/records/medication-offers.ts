import type { Substance } from '#domain/chart/episode';
import type { OfferOutcome } from '#domain/medication/medication-offer';
import { addDays } from '#domain/time/plain-date';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

const DAYS_TO_OFFER = 4;

const words = {
  'wants-to-think': ['Let me talk to my sister first.', 'Maybe after the holidays.'],
  declined: ['I want to try it without.', 'It did not agree with me last time.'],
} as const satisfies Partial<Record<OfferOutcome, readonly string[]>>;

const purposes: Partial<Record<Substance, 'moud' | 'maud'>> = { opioids: 'moud', alcohol: 'maud' };

/** Medication was offered to people with opioid or alcohol use disorder who take none. */
export const addMedicationOffers = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('medication-offers');
  const { profile, scribe, admittedOn, until, therapist } = context;
  const purpose = purposes[profile.primary];
  const takesSome = lists.medicationOrders.some((order) => order.purpose !== 'other');
  const on = addDays(admittedOn, DAYS_TO_OFFER);
  if (purpose === undefined || takesSome || on > until) return;
  const outcome = random.weighted({ 'wants-to-think': 55, declined: 45 });
  lists.medicationOffers.push({
    ...scribe.stamp(on, '10:50', therapist.id),
    on,
    purpose,
    medication: null,
    outcome,
    words: random.pick(words[outcome]),
  });
};
