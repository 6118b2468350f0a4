import type { Administration } from '#contract/measures';
import type { InstrumentId } from '#domain/measures/administration';
import { type Analyte, noTestPaper } from '#domain/substance-monitoring/drug-test';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import { contactDays } from '../records/contacts.ts';
import type { Draft } from '../records/draft.ts';
import type { EpisodeContext } from '../records/episode-context.ts';
import { leaveAlert } from '../records/safety.ts';
import { panelWith } from '../records/test-panel.ts';
import { validSpecimen } from '../records/tests.ts';

/** Takes back the answers of an instrument of the last days before the last contact. */
export const withoutAnswersSince = (draft: Draft, instrument: InstrumentId, days: number): void => {
  const last = contactDays(draft.lists).at(-1);
  if (last === undefined) return;
  const kept = addDays(last, -days);
  draft.lists.administrations = draft.lists.administrations.filter(
    (row) => row.instrument !== instrument || row.on <= kept,
  );
  draft.lists.suicideAlerts = draft.lists.suicideAlerts.filter(
    ({ source, on }) => source !== instrument || on <= kept,
  );
  const sources = new Set(draft.lists.suicideAlerts.map(({ sourceId }) => sourceId));
  draft.lists.safetyNotices = draft.lists.safetyNotices.filter(({ aboutId }) =>
    sources.has(aboutId),
  );
};

/** Answers of an instrument on the day of the last contact. */
export const answerAt = (
  draft: Draft,
  context: EpisodeContext,
  instrument: InstrumentId,
  answers: (number | null)[],
): void => {
  const on = contactDays(draft.lists).at(-1);
  if (on === undefined) return;
  const administration: Administration = {
    ...context.scribe.stamp(on, '12:25', context.therapist.id),
    instrument,
    on,
    mode: 'self',
    language: 'en',
    answers,
    declinedReason: null,
  };
  draft.lists.administrations.push(administration);
  leaveAlert(context, draft.lists, administration);
};

/** A confirmed positive that nobody has talked about yet, in place of the tests of those days. */
export const testWith = (
  draft: Draft,
  { scribe, caseManagerId, random }: EpisodeContext,
  result: { readonly on: PlainDate; readonly found: readonly Analyte[]; readonly level: number },
): void => {
  const { on, found, level } = result;
  draft.lists.tests = draft.lists.tests.filter(({ scheduledOn }) => scheduledOn < addDays(on, -3));
  draft.lists.tests.push({
    ...scribe.stamp(on, '08:20', caseManagerId),
    ...validSpecimen(random.fork('specimen')),
    scheduledOn: on,
    reason: 'for-cause',
    state: 'resulted',
    collectedOn: on,
    resultedAt: scribe.at(on, '16:10'),
    matrix: 'urine',
    setting: 'laboratory',
    collection: 'observed',
    analytes: panelWith(found, () => ({ confirmation: 'confirmed-positive', level })),
    discussedOn: null,
    ...noTestPaper,
  });
};
