import { addHours, instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { recorded } from '../chart/store/recorded.example';
import { SafetySection } from './safety-section';

describe('SafetySection', () => {
  itShowsItsStates(SafetySection, 'safety records', 'A safety plan was not made yet.');

  const occurredAt = instant('2026-11-20T04:40:00Z');
  const crisis = {
    ...recorded('crisis'),
    kind: 'crisis-contact' as const,
    occurredAt,
    occurredOn: plainDate('2026-11-19'),
    channel: 'phone' as const,
    caller: 'person' as const,
    severity: null,
    summary: 'called at night',
    actions: [],
    followUp: null,
    followUpDueAt: addHours(occurredAt, 24),
    followedUpAt: null,
    closedAt: null,
  };
  const phq9 = {
    ...recorded('phq'),
    recordedAt: instant('2026-11-20T14:00:00Z'),
    instrument: 'phq-9' as const,
    on: plainDate('2026-11-20'),
    mode: 'self' as const,
    language: 'en',
    declinedReason: null,
    answers: [1, 1, 2, 1, 1, 0, 1, 0, 1, null],
  };

  it('has the crisis numbers, whatever else is recorded', async () => {
    const { page, answer } = await openSection(SafetySection);
    await answer();
    expect(
      [...page.querySelectorAll<HTMLAnchorElement>('a[href^=tel]')].map(({ href }) => href),
    ).toEqual(['tel:911', 'tel:988', 'tel:555-0188']);
  });

  it('opens with an unanswered suicide item, before an open crisis contact', async () => {
    const { page, answer } = await openSection(SafetySection);
    await answer({ safetyEvents: [crisis], administrations: [phq9] });
    const open = [...page.querySelectorAll('.matter')].map(({ textContent }) => textContent);
    expect(open[0]).toContain('PHQ-9 positive for suicidal thoughts');
    expect(open[0]).toContain('risk review due by Sat Nov 21, 12:00 AM');
    expect(open[1]).toContain('follow-up due by Fri Nov 20, 11:40 PM');
  });

  it('closes the item with a review that names it, and shows the review', async () => {
    const { page, text, answer } = await openSection(SafetySection);
    await answer({
      administrations: [phq9],
      suicideRiskReviews: [
        {
          ...recorded('review'),
          answersId: phq9.id,
          on: plainDate('2026-11-20'),
          level: 'low',
          plan: 'call on Sunday',
          meansSafety: 'medication locked away',
          nextCheckOn: plainDate('2026-11-22'),
        },
      ],
    });
    expect(page.querySelectorAll('.matter').length).toBe(0);
    expect(text()).toContain('PHQ-9, Nov 20, 2026');
  });

  it('shows the six parts of the plan and when it is old', async () => {
    const { page, text, answer } = await openSection(SafetySection);
    await answer({
      safetyPlans: [
        {
          ...recorded('plan'),
          agreedOn: plainDate('2026-08-21'),
          warningSigns: 'not sleeping',
          coping: 'walk',
          distractions: 'library',
          people: 'sister',
          professionals: '988',
          safePlace: 'lock box',
        },
      ],
    });
    expect(page.querySelectorAll('.parts > div').length).toBe(6);
    expect(text()).toContain('91 days old: look at it together');
  });
});
