import type {
  OutcomeReport,
  ServiceBarrier,
  ServiceNeed,
  ServiceReferral,
  ServiceVisit,
} from '#contract/services';
import { inForce } from '#domain/chart/recorded';
import { countText } from '#domain/chart/wording';
import { visitedServices } from '#domain/services/service-need';
import { daysBetween, type PlainDate } from '#domain/time/plain-date';
import { longDay } from '../ui/format/dates';
import { cell, phoneCell, type RecordRow, stateCell, struckNote } from '../ui/records/record-row';
import {
  employmentWords,
  knownFromWords,
  outcomePointWords,
  referralAnswerWords,
  serviceKindWords,
} from './services-labels';

const NOT_ASKED = 'not asked';
/** What may be said when calling a service. */
const CONSENT_RULE = 'Say only what a consent in force allows';

const dayOr = (on: PlainDate | null, none: string): string => (on === null ? none : longDay(on));

const needName = (needs: readonly ServiceNeed[], id: string | null): string =>
  needs.find((need) => need.id === id)?.need ?? 'care as a whole';

/** Who was asked, what they answered and what came of it, newest first. */
export const referralRows = (
  referrals: readonly ServiceReferral[],
  needs: readonly ServiceNeed[],
): RecordRow[] =>
  referrals
    .toSorted((a, b) => b.sentOn.localeCompare(a.sentOn))
    .map((referral) => ({
      id: referral.id,
      struck: struckNote(referral),
      correct: { kind: 'service-referrals', id: referral.id },
      cells: [
        cell(referral.to, needName(needs, referral.needId)),
        phoneCell(referral.phone, CONSENT_RULE),
        cell(longDay(referral.sentOn)),
        referral.answer === null
          ? stateCell('due', 'no answer yet')
          : cell(referralAnswerWords[referral.answer], dayOr(referral.answeredOn, 'no day')),
        cell(dayOr(referral.appointmentOn, 'none yet')),
        cell(referral.outcome ?? 'still open'),
      ],
    }));

const age = ({ since, clearedOn }: ServiceBarrier, today: PlainDate): string =>
  countText(Math.max(0, daysBetween(since, clearedOn ?? today)), 'day');

/** What stands in the way: still there first, the oldest first. */
export const barrierRows = (
  barriers: readonly ServiceBarrier[],
  needs: readonly ServiceNeed[],
  today: PlainDate,
): RecordRow[] =>
  barriers
    .toSorted(
      (a, b) =>
        Number(a.clearedOn !== null) - Number(b.clearedOn !== null) ||
        a.since.localeCompare(b.since),
    )
    .map((barrier) => ({
      id: barrier.id,
      struck: struckNote(barrier),
      correct: { kind: 'service-barriers', id: barrier.id },
      cells: [
        cell(barrier.barrier, needName(needs, barrier.needId)),
        barrier.clearedOn === null
          ? stateCell('due', 'still there', age(barrier, today))
          : stateCell(
              'good',
              'cleared',
              `${longDay(barrier.clearedOn)}, after ${age(barrier, today)}`,
            ),
        cell(barrier.ownerName),
        cell(barrier.nextStep, barrier.nextStepOn && longDay(barrier.nextStepOn)),
      ],
    }));

/** Visits to services around the treatment, newest first. */
export const visitRows = (visits: readonly ServiceVisit[]): RecordRow[] =>
  visits
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map((visit) => ({
      id: visit.id,
      struck: struckNote(visit),
      correct: { kind: 'service-visits', id: visit.id },
      cells: [
        cell(serviceKindWords[visit.kind], visit.what),
        cell(longDay(visit.on)),
        cell(visit.minutes === null ? 'not known' : `${visit.minutes} min`),
        cell(knownFromWords[visit.knownFrom]),
      ],
    }));

const minutesOf = (visits: readonly ServiceVisit[]): number =>
  visits.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** `Fitness 4 visits, 160 min; …`: participation, never a criterion. */
export const participationText = (visits: readonly ServiceVisit[]): string => {
  const byKind = visitedServices.flatMap((kind): string[] => {
    const of = inForce(visits).filter((visit) => visit.kind === kind);
    if (of.length === 0) return [];
    return [`${serviceKindWords[kind]} ${countText(of.length, 'visit')}, ${minutesOf(of)} min`];
  });
  return byKind.length === 0 ? 'No visit counts.' : `${byKind.join('; ')}.`;
};

const numberOr = (value: number | null, noun: string): string =>
  value === null ? NOT_ASKED : countText(value, noun);

/** Work, arrests, self-help and connection, newest first. */
export const outcomeRows = (reports: readonly OutcomeReport[]): RecordRow[] =>
  reports
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map((report) => ({
      id: report.id,
      struck: struckNote(report),
      correct: { kind: 'outcome-reports', id: report.id },
      cells: [
        cell(longDay(report.on), outcomePointWords[report.point]),
        cell(report.employment === null ? NOT_ASKED : employmentWords[report.employment]),
        cell(numberOr(report.arrests, 'arrest')),
        cell(report.selfHelpDays === null ? NOT_ASKED : `${report.selfHelpDays} of 30 days`),
        cell(report.connected ?? NOT_ASKED),
      ],
    }));
