import type { CaseloadRow, Marker } from '#contract/caseload';
import type { Tier } from '#domain/caseload/marker';
import type { Track } from '#domain/chart/episode';
import { defaultMeasureRules } from '#domain/measures/measure-rules';
import { criterionWording } from '#domain/step-down/criterion-names';
import type { ReadinessStatus } from '#domain/step-down/readiness';
import { defaultReadinessRules } from '#domain/step-down/readiness-rules';
import { type Instant, localDate, localTime, type TimeZone } from '#domain/time/instant';
import { addDays } from '#domain/time/plain-date';
import { dayText } from '#domain/chart/wording';
import { momentText, weekdayDay } from '../ui/format/dates';
import type { Mark } from '../ui/marks/mark';
import { outcomeMarks, outcomeWords } from '../ui/marks/test-outcome-marks';
import type { ReasonRef } from './store/handling-actions';
import type { AttendanceBar } from '../ui/sparks/attendance-spark';

/** Where a reason or a step leads: the tab of the matter, with its record marked. */
export interface MatterLink {
  readonly path: readonly string[];
  readonly query: { readonly mark?: string };
}

export interface ReasonItem {
  readonly id: string;
  readonly tier: Tier;
  readonly text: string;
  readonly evidence: string;
  readonly due: string | null;
  readonly link: MatterLink;
  readonly nextStep: string;
  /** Null for a safety matter, which ends only by the named action. */
  readonly handle: ReasonRef | null;
}

/** One person as the list shows them; every text is ready to read. */
export interface CaseloadItem {
  readonly id: string;
  readonly name: string;
  readonly known: string;
  readonly chart: readonly string[];
  readonly stepDown: readonly string[];
  readonly top: ReasonItem | null;
  readonly others: readonly ReasonItem[];
  readonly attendance: {
    readonly bars: readonly AttendanceBar[];
    readonly rate: string;
    readonly spoken: string;
  };
  readonly tests: { readonly marks: readonly Mark[]; readonly spoken: string };
  readonly phq9: {
    readonly scores: readonly number[];
    readonly last: string;
    readonly change: string | null;
    readonly spoken: string;
  };
  readonly readiness: {
    readonly word: string;
    readonly because: string | null;
    readonly sentence: string;
  };
}

export const PHQ9_CUT_OFF = defaultMeasureRules.instruments['phq-9'].cutOff;
const FIRST_CRITERIA = 2;
const ON_PLAN_FROM = defaultReadinessRules.attendance.met;

export const trackWords: Record<Track, string> = {
  day: 'Day',
  evening: 'Evening',
  weekend: 'Weekend',
};
export const readinessWords: Record<ReadinessStatus, string> = {
  'review-for-more-care': 'Review for more care',
  'cannot-tell': 'Cannot tell yet',
  'ready-for-review': 'Ready for review',
  stalled: 'Stalled',
  'on-course': 'On course',
};
const TIER_OF_SEVERITY: Record<Marker['severity'], Tier> = { 1: 'safety', 2: 'concern', 3: 'due' };

const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)} %`;

/** A clock that runs out at midnight runs out with the day before. */
const dueText = (dueAt: Instant, now: Instant, zone: TimeZone): string => {
  const day = localDate(dueAt, zone);
  const atMidnight = localTime(dueAt, zone) === '00:00';
  const when = atMidnight ? `end of ${weekdayDay(addDays(day, -1))}` : momentText(dueAt, zone);
  return `${dueAt <= now ? 'was due' : 'by'} ${when}`;
};

const reasonOf = (row: CaseloadRow, marker: Marker, now: Instant, zone: TimeZone): ReasonItem => ({
  id: `${marker.id}-${marker.rows[0] ?? ''}`,
  tier: TIER_OF_SEVERITY[marker.severity],
  text: marker.text,
  evidence:
    `Found: ${marker.value}. Rule ${marker.id}: ${marker.threshold}, ${marker.window}, ` +
    `from ${marker.n} ${marker.n === 1 ? 'record' : 'records'}. True since ${dayText(marker.since)}.`,
  due: marker.dueAt === null ? null : dueText(marker.dueAt, now, zone),
  link: {
    path: ['/people', row.personId, 'episodes', row.episodeId, marker.tab],
    query: marker.rows[0] === undefined ? {} : { mark: marker.rows[0] },
  },
  nextStep: marker.nextStep,
  handle: marker.severity === 1 ? null : { episodeId: row.episodeId, markerId: marker.id },
});

const attendanceOf = ({ attendance, attendanceRate }: CaseloadRow['summary']) => {
  const bars = attendance.map(({ attendedHours, prescribedHours }): AttendanceBar => {
    const share =
      prescribedHours === null || prescribedHours === 0 ? null : attendedHours / prescribedHours;
    return { share, belowPlan: share !== null && share < ON_PLAN_FROM };
  });
  const rate = attendanceRate === null ? '–' : percent(attendanceRate);
  const weeks = bars.map(({ share }) => (share === null ? 'none' : percent(share))).join(', ');
  return {
    bars,
    rate,
    spoken: `Attendance ${attendanceRate === null ? 'not known yet' : rate}; of plan by week: ${weeks}`,
  };
};

const testsOf = ({ tests }: CaseloadRow['summary']) => ({
  marks: tests.flatMap(({ outcome }) => outcomeMarks[outcome] ?? []),
  spoken:
    tests.length === 0
      ? 'No tests yet'
      : `Tests: ${tests.map(({ on, outcome }) => `${dayText(on)} ${outcomeWords[outcome]}`).join('; ')}`,
});

const phq9Of = ({ phq9, phq9Change }: CaseloadRow['summary']) => {
  const last = phq9.at(-1);
  const change =
    phq9Change === null ? null : phq9Change > 0 ? `+${phq9Change}` : `−${Math.abs(phq9Change)}`;
  return {
    scores: phq9.map(({ total }) => total),
    last: last === undefined ? '–' : String(last.total),
    change: phq9Change === 0 ? '±0' : change,
    spoken:
      last === undefined
        ? 'PHQ-9 not done yet'
        : `PHQ-9 ${last.total} on ${dayText(last.on)}; before: ${
            phq9
              .slice(0, -1)
              .map(({ total }) => total)
              .join(', ') || 'none'
          }`,
  };
};

const afterColon = (sentence: string): string | null =>
  sentence.includes(': ') ? sentence.slice(sentence.indexOf(': ') + 2) : null;

/** The status and what decides it, as far as a cell holds it; the whole sentence stands on its tab. */
const readinessOf = ({ readiness: { status, decidedBy, sentence } }: CaseloadRow['summary']) => {
  const names = decidedBy.slice(0, FIRST_CRITERIA).map((id) => criterionWording[id].phrase);
  const more = decidedBy.length - names.length;
  return {
    word: readinessWords[status],
    because:
      names.length === 0
        ? afterColon(sentence)
        : `${names.join(', ')}${more > 0 ? ` +${more}` : ''}`,
    sentence,
  };
};

/** A row of the answer as a row of the screen. */
export const caseloadItem = (row: CaseloadRow, now: Instant, zone: TimeZone): CaseloadItem => {
  const [top, ...others] = row.summary.reasons.map((marker) => reasonOf(row, marker, now, zone));
  const weeks = `wk ${row.summary.episodeWeek} · ${trackWords[row.track]}`;
  return {
    id: row.episodeId,
    name: row.name,
    known: [
      ...(row.preferredName === null ? [] : [`“${row.preferredName}”`]),
      weeks,
      ...row.handovers.map(
        ({ firstContactDueOn }) => `hand-over, first contact by ${dayText(firstContactDueOn)}`,
      ),
    ].join(' · '),
    chart: ['/people', row.personId, 'episodes', row.episodeId, 'summary'],
    stepDown: ['/people', row.personId, 'episodes', row.episodeId, 'step-down'],
    top: top ?? null,
    others,
    attendance: attendanceOf(row.summary),
    tests: testsOf(row.summary),
    phq9: phq9Of(row.summary),
    readiness: readinessOf(row.summary),
  };
};
