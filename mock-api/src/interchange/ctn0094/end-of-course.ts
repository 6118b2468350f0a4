import type { EndReason } from '#domain/chart/episode';
import type { StudyDay } from './calendar.ts';
import type { ReasonFlag } from './files/visit.ts';
import { type Content, type MissedVisit, type Participant, phaseKey } from './participant.ts';

const DAYS_PER_WEEK = 7;
/** Last contact at most this long before the planned end counts as having completed the course. */
const COMPLETION_WINDOW_DAYS = 14;

/** Said wherever a figure rests on when and why a course of this trial data ended. */
export const endOfCourseRule =
  'Planned length 24 weeks (trials 27 and 51), 12 weeks (trial 30, one randomization) or 36 weeks ' +
  '(trial 30, two), from the first randomization. Last contact is the latest specimen, dose or ' +
  'kept visit. Last contact at most 2 weeks before the planned end, or later: completed on the ' +
  'planned end. Earlier: ended on the day of last contact, for the reason noted with the last ' +
  'missed visit since then, else left before planned.';

interface Ending {
  readonly reason: EndReason;
  readonly words: string;
}

/** Flags that tell why somebody stayed away for good, weightiest first. */
const endings: Partial<Record<ReasonFlag, Ending>> = {
  is_dead: { reason: 'died', words: 'died' },
  is_in_jail: { reason: 'incarcerated', words: 'in jail' },
  is_moved: { reason: 'other', words: 'moved' },
  is_left_study: { reason: 'left-before-planned', words: 'left the study' },
  is_missing_14_consecutive: { reason: 'left-before-planned', words: 'missing 14 days in a row' },
};

export interface EndOfCourse {
  readonly plannedEndOn: StudyDay;
  readonly endedOn: StudyDay;
  readonly reason: EndReason;
  readonly note: string;
}

/** Planned weeks from the first randomization; null where the file of lengths has none. */
export const plannedWeeksOf = (person: Participant, content: Content): number | null => {
  const phases = person.trial === '30' ? person.drugs : person.drugs.slice(0, 1);
  const weeks = phases.map(
    ({ arm }, at) => content.plannedWeeks.get(phaseKey(person.trial, arm, at + 1)) ?? null,
  );
  return weeks.reduce<number | null>(
    (sum, phase) => (sum === null || phase === null ? null : sum + phase),
    0,
  );
};

const endingOf = (missed: readonly MissedVisit[], lastContactOn: StudyDay): Ending | null => {
  const since = missed
    .filter(({ day }) => day >= lastContactOn)
    .toSorted((a, b) => b.day - a.day)
    .flatMap(({ reasons }) => reasons);
  const flag = since.find((reason) => endings[reason] !== undefined);
  return flag === undefined ? null : (endings[flag] ?? null);
};

/** When and why the course of somebody randomized on `startedOn` ended. */
export const endOfCourse = (
  person: Participant,
  startedOn: StudyDay,
  plannedWeeks: number,
): EndOfCourse => {
  const plannedEndOn = startedOn + plannedWeeks * DAYS_PER_WEEK;
  const lastContactOn = Math.max(person.lastContactOn ?? startedOn, startedOn);
  const facts =
    `Rule of the import: last contact (specimen, dose or kept visit) on study day ` +
    `${lastContactOn}, planned end after ${plannedWeeks} weeks on study day ${plannedEndOn}; `;
  if (lastContactOn >= plannedEndOn - COMPLETION_WINDOW_DAYS) {
    const note = `${facts}not more than 2 weeks before it: completed.`;
    return { plannedEndOn, endedOn: plannedEndOn, reason: 'completed', note };
  }
  const ending = endingOf(person.missedVisits, lastContactOn);
  const why =
    ending === null
      ? 'no reason noted with the missed visits since: left before planned.'
      : `noted with the last missed visits since: ${ending.words}.`;
  const reason = ending?.reason ?? 'left-before-planned';
  return { plannedEndOn, endedOn: lastContactOn, reason, note: facts + why };
};
