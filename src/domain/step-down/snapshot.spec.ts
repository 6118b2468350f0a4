import { episodeOnSchedule } from '../chart/episode-on-schedule.example.ts';
import {
  episodeDay,
  exampleAnswers,
  exampleResult,
  exampleUrine,
  exampleVisit,
  noonOf,
} from '../chart/episode-record.example.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import type { RecordId } from '../ids.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { canonicalJson, contentHash } from './canonical-json.ts';
import { allLaterChanges, laterChanges } from './later-changes.ts';
import { readinessFactsOf } from './readiness-facts.ts';
import { readinessMatrix } from './readiness-matrix.ts';
import { dueSnapshots, takeSnapshot } from './snapshot.ts';
import { stepDownReadiness } from './step-down-readiness.ts';

const rules = defaultRuleSet;
const take = (record: EpisodeRecord, takenOn: PlainDate) =>
  takeSnapshot(
    record,
    { id: `snapshot-${takenOn}` as RecordId, takenOn, takenAt: noonOf(addDays(takenOn, 1)) },
    rules,
  );

/** The record with a snapshot of every week that was over by a day. */
const withSnapshots = (record: EpisodeRecord, today: PlainDate): EpisodeRecord =>
  dueSnapshots(record, today).reduce(
    (known, sunday) => ({
      ...known,
      snapshots: [...known.snapshots, take(known, sunday).snapshot],
    }),
    record,
  );
const live = (record: EpisodeRecord, today: PlainDate) =>
  stepDownReadiness(readinessFactsOf(record, today, noonOf(today), rules), record.snapshots, rules);

const today = episodeDay(85);
const course = withSnapshots(episodeOnSchedule(85), today);
const lastTestOn = course.tests.at(-1)?.collectedOn ?? today;
const changedTo = (over: Partial<EpisodeRecord['tests'][number]>): EpisodeRecord => ({
  ...course,
  tests: course.tests.map((test, n) =>
    n === course.tests.length - 2 ? { ...test, ...over } : test,
  ),
});

describe('weekly snapshots', () => {
  it('close every week that is over, and no other', () => {
    expect(course.snapshots.length).toBe(12);
    expect(dueSnapshots(course, today)).toEqual([]);
    expect(dueSnapshots({ ...course, snapshots: [] }, episodeDay(13))).toEqual([episodeDay(6)]);
    const ended = { ...course, episode: { ...course.episode, endedOn: episodeDay(20) } };
    expect(dueSnapshots({ ...ended, snapshots: [] }, today).length).toBe(3);
  });
  it('are byte for byte the same for the same inputs, whatever the order of keys', () => {
    const sunday = episodeDay(76);
    expect(take(course, sunday)).toEqual(take(course, sunday));
    expect(take(course, sunday).facts).toBe(take(episodeOnSchedule(85), sunday).facts);
    expect(canonicalJson({ b: [1, null], a: { d: 'x', c: true } })).toBe(
      '{"a":{"c":true,"d":"x"},"b":[1,null]}',
    );
    expect(contentHash('')).not.toBe(contentHash(' '));
    expect(contentHash('facts')).toBe(contentHash('facts'));
    expect(contentHash('facts')).toMatch(/^[0-9a-f]{16}$/);
  });
  it('do not see later days: made up for a week late, they say the same', () => {
    const inTime = take(episodeOnSchedule(76), episodeDay(76));
    expect(take(course, episodeDay(76)).facts).toBe(inTime.facts);
  });
  it('lead to ready for review at the second week in which everything is met', () => {
    const statuses = course.snapshots.map(({ status }) => status);
    const first = statuses.indexOf('ready-for-review');
    expect(first).toBeGreaterThan(1);
    expect(statuses.slice(first)).toEqual(
      Array<string>(12 - first).fill('ready-for-review') as typeof statuses,
    );
    expect(live(course, today).status).toBe('ready-for-review');
  });
  it('carry configuration and version of the rules', () => {
    const [snapshot] = course.snapshots;
    expect(snapshot?.configurationId).toBe(rules.id);
    expect(snapshot?.configurationVersion).toBe(rules.version);
    expect(snapshot?.rulesVersion).toBe('1.0.0');
  });
});

describe('late results against a snapshot', () => {
  it('R9: a result that turns leaves the snapshot as it was and marks it changed', () => {
    const late = changedTo({
      analytes: [
        exampleResult('cocaine', {
          screen: 'presumptive-positive',
          confirmation: 'confirmed-positive',
        }),
      ],
    });
    const changes = allLaterChanges(late, rules);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ criteria }) => criteria.includes('C2'))).toBe(true);
    expect(late.snapshots).toEqual(course.snapshots);
    const readiness = live(late, today);
    expect(readiness.status).toBe('on-course');
    expect(readiness.criteria.find(({ id }) => id === 'C2')?.state).toBe('not-met');
  });
  it('nothing changes while nothing was corrected, although more was recorded since', () => {
    const backward = { ...course, snapshots: course.snapshots.toReversed() };
    expect(allLaterChanges(backward, rules)).toEqual([]);
    expect(live(backward, today)).toEqual(live(course, today));
  });
  it('a test not readable (R10) and a test to come leave the state as it was', () => {
    const dilute = changedTo({ creatinine: 12, specificGravity: 1.002 });
    expect(allLaterChanges(dilute, rules)).toEqual([]);
    const ahead = exampleUrine(addDays(lastTestOn, 9), { state: 'scheduled', collectedOn: null });
    expect(allLaterChanges({ ...course, tests: [...course.tests, ahead] }, rules)).toEqual([]);
  });
  it('later screens, visits and ends do not rewrite an earlier week', () => {
    const [snapshot] = course.snapshots.slice(-1);
    const later: EpisodeRecord = {
      ...course,
      attendance: [...course.attendance, exampleVisit(today, { status: 'no-show' })],
      administrations: [...course.administrations, exampleAnswers('craving', today, [9])],
      episode: { ...course.episode, endedOn: today },
    };
    expect(snapshot && laterChanges(snapshot, later, rules)).toEqual([]);
  });
});

describe('readiness over time', () => {
  const readiness = live(course, today);
  const shuffled = [...course.snapshots.slice(6), ...course.snapshots.slice(0, 6)];
  const matrix = readinessMatrix(shuffled, readiness, [
    { takenOn: episodeDay(83), criteria: ['C2'] },
  ]);

  it('has one row for each criterion and one cell for each week and for now', () => {
    expect(matrix.rows.length).toBe(17);
    expect(matrix.columns.length).toBe(13);
    expect(matrix.rows.every(({ cells }) => cells.length === 13)).toBe(true);
    expect(matrix.columns.at(-1)).toEqual({ on: today, kind: 'live', status: readiness.status });
    expect(matrix.rows[5]?.name).toBe('Attendance');
  });
  it('marks only what changed later', () => {
    const marked = matrix.rows.flatMap(({ id, cells }) =>
      cells.flatMap(({ changedLater }, n) =>
        changedLater ? [`${id} ${matrix.columns[n]?.on}`] : [],
      ),
    );
    expect(marked).toEqual([`C2 ${episodeDay(83)}`]);
  });
});
