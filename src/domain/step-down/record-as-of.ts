import type { EpisodeRecord } from '../chart/episode-record.ts';
import { type Instant, localDate } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** A day that had not come yet was not known. */
const reached = (on: PlainDate | null, day: PlainDate): PlainDate | null =>
  on !== null && on <= day ? on : null;

const upTo = <Row extends { readonly on: PlainDate }>(
  rows: readonly Row[],
  day: PlainDate,
): Row[] => rows.filter(({ on }) => on <= day);

/** Open stretches as they stood: one that ended later had not ended. */
const stretches = <
  Row extends { readonly startedOn: PlainDate; readonly endedOn: PlainDate | null },
>(
  rows: readonly Row[],
  day: PlainDate,
): Row[] =>
  rows
    .filter(({ startedOn }) => startedOn <= day)
    .map((row) => ({ ...row, endedOn: reached(row.endedOn, day) }));

const safetyAsOf = (record: EpisodeRecord, day: PlainDate): Partial<EpisodeRecord> => {
  const byThen = (at: Instant | null): Instant | null =>
    at !== null && localDate(at, record.timeZone) <= day ? at : null;
  return {
    safetyEvents: record.safetyEvents
      .filter(({ occurredOn }) => occurredOn <= day)
      .map((event) => ({
        ...event,
        followedUpAt: byThen(event.followedUpAt),
        closedAt: byThen(event.closedAt),
      })),
    suicideAlerts: upTo(record.suicideAlerts, day),
    suicideRiskReviews: upTo(record.suicideRiskReviews, day),
    safetyChecks: upTo(record.safetyChecks, day),
    circumstances: upTo(record.circumstances, day).map((change) => ({
      ...change,
      planAcceptedOn: reached(change.planAcceptedOn, day),
      discussedOn: reached(change.discussedOn, day),
    })),
    livingReports: upTo(record.livingReports, day).map((report) => ({
      ...report,
      planAcceptedOn: reached(report.planAcceptedOn, day),
    })),
  };
};

const planAsOf = (record: EpisodeRecord, day: PlainDate): Partial<EpisodeRecord> => {
  const writtenBy = ({ recordedAt }: { readonly recordedAt: Instant }): boolean =>
    localDate(recordedAt, record.timeZone) <= day;
  return {
    plans: record.plans.filter(writtenBy).map((plan) => ({
      ...plan,
      signedOn: reached(plan.signedOn, day),
      milestones: plan.milestones.map((step) => ({
        ...step,
        reachedOn: reached(step.reachedOn, day),
      })),
    })),
    nextCare: record.nextCare.filter(writtenBy),
    objectiveValues: upTo(record.objectiveValues, day),
    skills: upTo(record.skills, day),
    copingAheadPlans: record.copingAheadPlans.filter(({ madeOn }) => madeOn <= day),
    relapsePreventionPlans: record.relapsePreventionPlans
      .filter(({ revisedOn }) => revisedOn <= day)
      .map((plan) => ({ ...plan, copyGivenOn: reached(plan.copyGivenOn, day) })),
    decisions: upTo(record.decisions, day),
    moreCareRequests: upTo(record.moreCareRequests, day),
    supportReports: upTo(record.supportReports, day),
    dimensionAssessments: upTo(record.dimensionAssessments, day),
  };
};

/**
 * A chart as its criteria stood at the end of a day: what happened later is gone, what was recorded
 * late about that time stays. That is how a late result shows against a snapshot.
 */
export const recordAsOf = (record: EpisodeRecord, day: PlainDate): EpisodeRecord => ({
  ...record,
  ...safetyAsOf(record, day),
  ...planAsOf(record, day),
  episode: { ...record.episode, endedOn: reached(record.episode.endedOn, day) },
  levels: stretches(record.levels, day),
  phases: stretches(record.phases, day),
  attendance: record.attendance.filter(({ heldOn }) => heldOn <= day),
  outreach: upTo(record.outreach, day),
  tests: record.tests
    .filter(({ scheduledOn, collectedOn }) => (collectedOn ?? scheduledOn) <= day)
    .map((test) => ({ ...test, discussedOn: reached(test.discussedOn, day) })),
  medicationOrders: stretches(record.medicationOrders, day),
  doses: upTo(record.doses, day),
  naloxone: upTo(record.naloxone, day),
  administrations: upTo(record.administrations, day),
  snapshots: record.snapshots.filter(({ takenOn }) => takenOn < day),
});
