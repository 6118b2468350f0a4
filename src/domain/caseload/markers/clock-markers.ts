import type { ChartReading } from '../../chart/chart-reading.ts';
import type { RecordId } from '../../ids.ts';
import { capitalized, countText, dayText } from '../../chart/wording.ts';
import { type NoteClock, noteClock } from '../../notes/note-clocks.ts';
import type { NoteHead } from '../../notes/note.ts';
import { planClock } from '../../plan/plan-review.ts';
import { byDay } from '../../step-down/windows.ts';
import { instantAt, localDate } from '../../time/instant.ts';
import { addDays, daysBetween, type PlainDate } from '../../time/plain-date.ts';
import { gathered, type MarkerRule, type OpenMatter } from './marker-finding.ts';

const overdueText = (what: string, dueOn: PlainDate, today: PlainDate): string => {
  const days = daysBetween(dueOn, today);
  return capitalized(`${what} ${days === 0 ? 'due today' : `${countText(days, 'day')} overdue`}`);
};

interface DueMatter {
  readonly what: string;
  readonly dueOn: PlainDate;
  readonly rows: readonly RecordId[];
  readonly tab: 'plan' | 'step-down';
}

/** A newer version of the plan that nobody has signed yet. */
const unsignedVersion = ({ record, rules }: ChartReading): DueMatter[] => {
  const { plans, timeZone } = record;
  const newest = plans.toSorted((a, b) => b.version - a.version)[0];
  const waits = newest?.signedOn === null && plans.some(({ signedOn }) => signedOn !== null);
  if (newest === undefined || !waits) return [];
  const dueOn = addDays(localDate(newest.recordedAt, timeZone), rules.plan.initialPlanDays);
  return [
    { what: `signature of plan version ${newest.version}`, dueOn, rows: [newest.id], tab: 'plan' },
  ];
};

/** Plan review, signatures and dimension ratings whose day has come, the longest due first. */
const dueMatters = (chart: ChartReading): DueMatter[] => {
  const { record, plan, today, rules } = chart;
  const { admittedOn } = record.episode;
  const { awaits, dueOn } = planClock(record.plans, admittedOn, today, rules.plan);
  const rated = byDay(record.dimensionAssessments.filter(({ on }) => on <= today)).at(-1);
  return [
    {
      what: awaits === 'review' ? 'plan review' : 'first plan',
      dueOn,
      rows: plan === null ? [] : [plan.id],
      tab: 'plan' as const,
    },
    ...unsignedVersion(chart),
    {
      what: 'dimension ratings',
      dueOn: addDays(rated?.on ?? admittedOn, rules.markers.reassessmentDays),
      rows: rated === undefined ? [] : [rated.id],
      tab: 'step-down' as const,
    },
  ]
    .filter((matter) => matter.dueOn <= today)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
};

/** M21: plan review, signature or dimension ratings whose day has come. */
export const planClocks: MarkerRule = (chart) => {
  const due = dueMatters(chart);
  const [first] = due;
  const last = due.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      id: 'M21',
      severity: 3,
      text: due.map(({ what, dueOn }) => overdueText(what, dueOn, chart.today)).join('; '),
      value: countText(due.length, 'matter'),
      threshold: `plan review when due, ratings every ${chart.rules.markers.reassessmentDays} days`,
      window: `since ${dayText(first.dueOn)}`,
      rows: due.flatMap(({ rows }) => rows),
      since: first.dueOn,
      newestOn: last.dueOn,
      dueAt: instantAt(addDays(first.dueOn, 1), '00:00', chart.record.timeZone),
      nextStep: 'Review with the person and sign',
      tab: first.tab,
    },
  ];
};

/** A note with its clock. */
export const noteClocks = ({
  record,
  now,
  rules,
}: ChartReading): (readonly [NoteHead, NoteClock])[] =>
  record.notes.map((note) => [
    note,
    noteClock(note, { cosignRule: null, now, timeZone: record.timeZone }, rules.notes),
  ]);

const lateNotes: Readonly<Record<NoteClock['state'], string | null>> = {
  'on-time': null,
  overdue: 'Note overdue',
  'cosign-due': null,
  'cosign-overdue': 'Co-signature overdue',
  done: null,
};

/** M26: notes and co-signatures past their clock. */
export const overdueNotes: MarkerRule = (chart) => {
  const matters = noteClocks(chart).flatMap(([note, { state, dueAt }]): OpenMatter[] => {
    const words = lateNotes[state];
    if (words === null || dueAt === null) return [];
    const on = localDate(dueAt, chart.record.timeZone);
    return [{ id: note.id, on, dueAt, text: `${words}, session of ${dayText(note.serviceOn)}` }];
  });
  const marked = gathered(
    matters,
    {
      id: 'M26',
      severity: 3,
      threshold: 'the clock of the note',
      window: 'no limit',
      nextStep: 'Finish and sign',
      tab: 'notes',
    },
    'note',
  );
  const more = matters.length - 1;
  return marked.map((marker) => ({
    ...marker,
    text: more === 0 ? marker.text : `${marker.text}, and ${more} more`,
  }));
};
