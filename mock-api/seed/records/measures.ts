import type { Administration } from '#contract/measures';
import { wasAttended } from '#domain/attendance/counted-minutes';
import { defaultMeasureRules } from '#domain/measures/measure-rules';
import { intervalDays } from '#domain/measures/schedule';
import type { InstrumentId } from '#domain/measures/administration';
import { daysBetween, type PlainDate } from '#domain/time/plain-date';
import type { Random } from '../random.ts';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';
import { answersAt, scoreForSchedule } from './measure-answers.ts';

/** In the order in which they are asked. */
const admissionSet: readonly InstrumentId[] = [
  'bam-30-day',
  'phq-9',
  'gad-7',
  'pc-ptsd-5',
  'asq',
  'audit-c',
  'barc-10',
  'craving',
  'tea',
  'bam-iop',
];
const repeated: readonly InstrumentId[] = [
  'craving',
  'bam-iop',
  'phq-9',
  'gad-7',
  'barc-10',
  'tea',
  'bam-30-day',
  'pcl-5',
];
const PCL_FROM = 3;
/** The admission set is asked of nearly everybody. */
const ADMISSION_DONE = 0.96;

interface Asked {
  readonly lastOn: PlainDate;
  readonly values: readonly number[];
}

/** When each instrument was last asked, so that the next one comes when the schedule says. */
class AskingRound {
  readonly #asked = new Map<InstrumentId, Asked>();
  readonly #context: EpisodeContext;
  readonly #lists: DraftLists;
  readonly #random: Random;

  constructor(context: EpisodeContext, lists: DraftLists, random: Random) {
    this.#context = context;
    this.#lists = lists;
    this.#random = random;
  }

  ask(instrument: InstrumentId, on: PlainDate, done: number): void {
    const earlier = this.#asked.get(instrument)?.values ?? [];
    const value = scoreForSchedule(this.#context, instrument, on);
    const isAnswered = this.#random.chance(done);
    const values = isAnswered ? [...earlier, value] : earlier;
    this.#asked.set(instrument, { lastOn: on, values });
    if (isAnswered) this.#lists.administrations.push(this.#administration(instrument, on));
  }

  isDue(instrument: InstrumentId, on: PlainDate): boolean {
    const asked = this.#asked.get(instrument);
    if (asked === undefined) return false;
    const every = intervalDays(instrument, asked.values, defaultMeasureRules);
    return every !== null && daysBetween(asked.lastOn, on) >= every;
  }

  isOlderThan(instrument: InstrumentId, on: PlainDate, days: number): boolean {
    const asked = this.#asked.get(instrument);
    return asked !== undefined && daysBetween(asked.lastOn, on) > days;
  }

  #administration(instrument: InstrumentId, on: PlainDate): Administration {
    const { scribe, therapist } = this.#context;
    return {
      ...scribe.stamp(on, '12:20', therapist.id),
      instrument,
      on,
      mode: instrument === 'asq' ? 'interview' : 'self',
      language: 'en',
      answers: answersAt(this.#context, this.#random, instrument, on),
      declinedReason: null,
    };
  }
}

const contactDays = (lists: DraftLists): PlainDate[] =>
  [
    ...new Set(
      lists.attendance
        .filter((row) => wasAttended(row) && row.kind !== 'case-management')
        .map(({ heldOn }) => heldOn),
    ),
  ].sort();

const isDischarge = ({ plannedEndOn }: EpisodeContext, on: PlainDate): boolean =>
  daysBetween(on, plannedEndOn) <= defaultMeasureRules.dischargeWithinDays;

/** Questionnaires on the default schedule, each at the first contact from its due day on. */
export const addMeasures = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('measures');
  const round = new AskingRound(context, lists, random);
  const { measuresDone } = context.habits;
  const done = Math.max(measuresDone, ADMISSION_DONE);
  for (const instrument of admissionSet) round.ask(instrument, context.admittedOn, done);
  if (context.measures.pcPtsd5 >= PCL_FROM) round.ask('pcl-5', context.admittedOn, done);
  for (const on of contactDays(lists).filter((day) => day > context.admittedOn)) {
    const set = isDischarge(context, on)
      ? admissionSet.filter((instrument) => round.isOlderThan(instrument, on, 7))
      : repeated.filter((instrument) => round.isDue(instrument, on));
    for (const instrument of set) round.ask(instrument, on, measuresDone);
  }
};
