import {
  episodeDay,
  exampleAnswers,
  exampleRow,
  noonOf,
} from '../../chart/episode-record.example.ts';
import type { SafetyEvent, SafetyEventKind, SuicideRiskReview } from '../../safety/safety-event.ts';
import { addHours } from '../../time/instant.ts';
import { itIsMarked, markersWith } from './marker.example.ts';
import { noEventDetail } from '../../safety/safety-event.example.ts';

const phq9 = exampleAnswers('phq-9', episodeDay(33), [0, 0, 0, 0, 0, 0, 0, 0, 1]);
const asq = exampleAnswers('asq', episodeDay(34), [1, 0, 1, 0, 0]);
const review: SuicideRiskReview = {
  ...exampleRow('review', episodeDay(34)),
  answersId: phq9.id,
  on: episodeDay(34),
  level: 'low',
  plan: '',
  meansSafety: '',
  nextCheckOn: null,
};
const event = (kind: SafetyEventKind, over: Partial<SafetyEvent> = {}): SafetyEvent => ({
  ...exampleRow(`${kind}-event`, episodeDay(34)),
  kind,
  occurredAt: noonOf(episodeDay(34)),
  occurredOn: episodeDay(34),
  ...noEventDetail,
  followUpDueAt: addHours(noonOf(episodeDay(34)), 24),
  followedUpAt: null,
  closedAt: null,
  ...over,
});
const told = (day: number) => ({
  ...exampleRow(`check-${day}`, episodeDay(day)),
  on: episodeDay(day),
  overdose: 'yes' as const,
});
const done = noonOf(episodeDay(35));

describe('safety markers', () => {
  itIsMarked('M01', [
    ['item 9 of the PHQ-9 answered 1, total 1', 1, { administrations: [phq9] }],
    [
      'a clinician has assessed it',
      null,
      { administrations: [phq9], suicideRiskReviews: [review] },
    ],
    ['another one was assessed', 1, { administrations: [asq], suicideRiskReviews: [review] }],
    ['suicidal thoughts disclosed', 1, { safetyEvents: [event('suicide-disclosure')] }],
    [
      'item 9 answered 0',
      null,
      {
        administrations: [exampleAnswers('phq-9', episodeDay(33), Array<number>(9).fill(0))],
      },
    ],
  ]);
  itIsMarked('M02', [
    ['overdose', 1, { safetyEvents: [event('overdose')] }],
    [
      'overdose followed up, not closed',
      1,
      { safetyEvents: [event('overdose', { followedUpAt: done })] },
    ],
    ['overdose closed', null, { safetyEvents: [event('overdose', { closedAt: done })] }],
    ['reported at a session, no event', 1, { safetyChecks: [told(34)] }],
    [
      'reported at a session, the event closed',
      null,
      {
        safetyChecks: [told(35)],
        safetyEvents: [event('naloxone-used', { closedAt: done })],
      },
    ],
    [
      'reported at a session, the event long before',
      1,
      {
        safetyChecks: [told(65)],
        safetyEvents: [event('overdose', { closedAt: done })],
      },
      episodeDay(66),
    ],
    [
      'reported at a session before the event',
      1,
      {
        safetyChecks: [told(30)],
        safetyEvents: [event('overdose', { closedAt: done })],
      },
    ],
    ['crisis contact without follow-up', 1, { safetyEvents: [event('crisis-contact')] }],
    [
      'crisis contact followed up',
      null,
      {
        safetyEvents: [event('crisis-contact', { followedUpAt: done })],
      },
    ],
    [
      'crisis contact closed',
      null,
      { safetyEvents: [event('crisis-contact', { closedAt: done })] },
    ],
    [
      'crisis contact that needs no follow-up',
      null,
      {
        safetyEvents: [event('crisis-contact', { followUpDueAt: null })],
      },
    ],
    ['return to use is no crisis of its own', null, { safetyEvents: [event('return-to-use')] }],
  ]);

  it('names the newest signal, and the first clock that runs out', () => {
    const [marker] = markersWith('M01', {
      administrations: [asq, phq9],
      safetyEvents: [event('suicide-disclosure', { occurredOn: episodeDay(32) })],
    });
    expect(marker?.text).toBe('ASQ items 1 and 3 positive, Oct 4');
    expect(marker?.since).toBe(episodeDay(32));
    expect(marker?.n).toBe(3);
    expect(marker?.dueAt).toBe(addHours(phq9.recordedAt, 6));
    const [first] = markersWith('M01', { administrations: [phq9] });
    expect(first?.text).toBe('PHQ-9 item 9 positive, Oct 3');
  });
  it('says when a crisis has no follow-up, and by when it is due', () => {
    const [marker] = markersWith('M02', { safetyEvents: [event('crisis-contact')] });
    expect(marker?.text).toBe('Crisis contact, Oct 4, no follow-up yet');
    expect(marker?.dueAt).toBe(addHours(noonOf(episodeDay(34)), 24));
    const [closed] = markersWith('M02', {
      safetyEvents: [event('overdose', { followedUpAt: done })],
    });
    expect(closed?.dueAt).toBeNull();
  });
});
