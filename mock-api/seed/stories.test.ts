import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarize } from '#domain/caseload/summary';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { readinessFactsOf } from '#domain/step-down/readiness-facts';
import { stepDownReadiness } from '#domain/step-down/step-down-readiness';
import { interpretTests } from '#domain/substance-monitoring/interpretation';
import { testStatistics } from '#domain/substance-monitoring/statistics';
import { addDays, plainDate } from '#domain/time/plain-date';
import { type Clinic, madeUpClinic } from './clinic/clinic.ts';
import { recordOf } from './records/draft.ts';
import { stories } from './stories/stories.ts';
import type { Story } from './stories/story.ts';
import { tellStory } from './stories/story-builder.ts';

/** A clinic can be made on any day: each weekday, the end of a year, both clock changes. */
const days = [
  ...Array.from({ length: 7 }, (_, n) => addDays(plainDate('2026-11-21'), n)),
  ...['2027-01-04', '2027-03-15', '2027-11-08', '2028-02-29'].map(plainDate),
];
const clinics: readonly Clinic[] = days.map((today) => madeUpClinic(today, '1', 60));

const told = (clinic: Clinic, story: Story): EpisodeRecord[] =>
  tellStory(clinic, story).map((draft) => recordOf(draft, clinic.closures, clinic.timeZone));

const chartOf = (clinic: Clinic, story: Story): EpisodeRecord => {
  const chart = told(clinic, story).at(-1);
  assert.ok(chart);
  return chart;
};

const readinessOf = (clinic: Clinic, chart: EpisodeRecord) =>
  stepDownReadiness(
    readinessFactsOf(chart, clinic.today, clinic.now, defaultRuleSet),
    chart.snapshots,
    defaultRuleSet,
  );

const checkSummary = (clinic: Clinic, chart: EpisodeRecord, { expectations }: Story): void => {
  const { tier, reasons } = summarize(chart, clinic.now, defaultRuleSet);
  const shown = reasons.map(({ id, severity }) => `${id}/${severity}`);
  assert.equal(tier, expectations.tier, shown.join(' '));
  for (const [id, severity] of expectations.reasons)
    assert.ok(shown.includes(`${id}/${severity}`), `${id}/${severity} among ${shown.join(' ')}`);
  if (expectations.only) assert.equal(shown.length, expectations.reasons.length, shown.join(' '));
};

const checkReadiness = (clinic: Clinic, chart: EpisodeRecord, { expectations }: Story): void => {
  const { status, criteria, triggers, sentence } = readinessOf(clinic, chart);
  assert.equal(status, expectations.status, sentence);
  for (const [id, state] of Object.entries(expectations.criteria ?? {}))
    assert.equal(criteria.find((criterion) => criterion.id === id)?.state, state, id);
  for (const id of expectations.triggers ?? [])
    assert.ok(
      triggers.some((trigger) => trigger.id === id),
      id,
    );
};

const checkTesting = (chart: EpisodeRecord, { expectations }: Story): void => {
  const { ofGiven, ofDue, mayBeResidual } = expectations.testing ?? {};
  const rules = defaultRuleSet.substanceMonitoring;
  const tests = interpretTests(chart.tests, chart.medicationOrders, chart.doses, rules);
  const statistics = testStatistics(tests, null, rules);
  const residual = tests.filter(({ analytes }) => analytes.some((each) => each.mayBeResidual));
  if (ofGiven !== undefined) assert.equal(statistics.ofGiven, ofGiven);
  if (ofDue !== undefined) assert.equal(statistics.ofDue, ofDue);
  if (mayBeResidual !== undefined) assert.equal(residual.length, mayBeResidual);
};

const checkWords = (clinic: Clinic, chart: EpisodeRecord, { expectations }: Story): void => {
  const { reasons } = summarize(chart, clinic.now, defaultRuleSet);
  const { criteria, sentence } = readinessOf(clinic, chart);
  const words = [
    sentence,
    ...reasons.map(({ text }) => text),
    ...criteria.flatMap(({ evidence }) => [evidence.value ?? '', ...evidence.remarks]),
  ].join('\n');
  for (const text of expectations.says ?? [])
    assert.ok(words.includes(text), `${text} in ${words}`);
};

for (const story of stories)
  test(`${story.id} shows what it tells, whatever the day`, () => {
    for (const clinic of clinics) {
      const chart = chartOf(clinic, story);
      try {
        checkSummary(clinic, chart, story);
        checkReadiness(clinic, chart, story);
        checkTesting(chart, story);
        checkWords(clinic, chart, story);
      } catch (error) {
        throw new Error(`on ${clinic.today}`, { cause: error });
      }
    }
  });

test('the textbook person became ready by two weekly snapshots', () => {
  const [story] = stories;
  const [clinic] = clinics;
  assert.ok(story && clinic);
  const states = chartOf(clinic, story).snapshots.map(({ status }) => status);
  assert.deepEqual(states.slice(-2), ['on-course', 'ready-for-review']);
});

test('who has two episodes has them both, and only the second is open', () => {
  const story = stories.find(({ earlier }) => earlier !== undefined);
  const [clinic] = clinics;
  assert.ok(story && clinic);
  const ends = told(clinic, story).map(({ episode }) => episode.endReason);
  assert.deepEqual(ends, ['left-before-planned', null]);
});

test('a story told twice is the same', () => {
  const [story] = stories;
  const [clinic] = clinics;
  assert.ok(story && clinic);
  assert.deepEqual(chartOf(madeUpClinic(clinic.today, '1', 60), story), chartOf(clinic, story));
});
