import type { Chart } from '#contract/chart';
import type { StaffId } from '#domain/ids';
import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import { exampleAttendance } from '../../attendance/session-attendance.example';
import { sessionFeature } from '../../core/session/session-feature';
import { provideChartKit } from '../../ui/charts/provide-chart-kit';
import { chartOf } from '../store/chart.example';
import { itShowsItsStates, openSection } from '../store/open-section.example';
import { recorded } from '../store/recorded.example';
import { provideState } from '@ngrx/store';
import { SummaryTab } from './summary-tab';

describe('SummaryTab', () => {
  const more = [provideChartKit(), provideState(sessionFeature)];
  itShowsItsStates(SummaryTab, 'the summary', 'No test has been due in this time.', more);
  const open = async (over: Partial<Chart>) => {
    const section = await openSection(SummaryTab, more);
    await section.answer(over);
    return section;
  };
  const unanswered = {
    ...recorded('phq'),
    instrument: 'phq-9' as const,
    mode: 'self' as const,
    language: 'en',
    declinedReason: null,
  };
  const itemNine = {
    ...unanswered,
    on: plainDate('2026-11-18'),
    answers: [1, 1, 1, 1, 1, 1, 1, 1, 2, null],
  };
  const yesterday = exampleAttendance('2026-11-19', { status: 'scheduled', attendedMinutes: null });

  it('puts what needs somebody first, severity 1 above everything, with a link to the matter', async () => {
    const { page } = await open({ administrations: [itemNine] });
    const reasons = [...page.querySelectorAll('sd-open-reasons li')];
    expect(reasons[0]?.getAttribute('data-tier')).toBe('safety');
    expect(reasons[0]?.querySelector('a')?.getAttribute('href')).toContain('mark=phq');
    expect(page.querySelector('sd-readiness-panel .sd-alert')?.textContent).toContain('PHQ-9');
  });

  it('shows every lane, also in the first week with almost nothing recorded', async () => {
    const { page } = await open({ today: plainDate('2026-09-02') });
    expect(page.querySelectorAll('sd-progress-lanes canvas').length).toBe(5);
    expect(page.querySelector('sd-progress-lanes')?.textContent).toContain(
      'First measure due Sep 7.',
    );
  });

  it('records attendance that nobody recorded, and every number follows', async () => {
    const { page, http, button, settled, text } = await open({ attendance: [yesterday] });
    expect(text()).toContain('0.0 h this week so far');
    button('Record attendance')?.click();
    await settled();
    const status = page.querySelector('select')!;
    status.value = 'attended';
    status.dispatchEvent(new Event('input'));
    status.dispatchEvent(new Event('change'));
    await settled();
    button('Save attendance')?.click();
    await settled();
    http
      .expectOne('/api/attendances/on-2026-11-19')
      .flush({ ...yesterday, version: 2, status: 'attended', attendedMinutes: 180 });
    await settled();
    expect(text()).toContain('3.0 h this week so far');
    expect(text()).toContain('Attendance of every session is recorded.');
  });

  it('lists what others wrote since the last look, and marks it seen', async () => {
    const by = { recordedBy: 'kim' as StaffId };
    const { page, http, button, settled, text } = await open({
      lastSeenAt: instant('2026-11-18T12:00:00Z'),
      attendance: [
        { ...exampleAttendance('2026-11-18'), ...by, recordedAt: instant('2026-11-18T23:00:00Z') },
      ],
      administrations: [{ ...itemNine, ...by, recordedAt: instant('2026-11-18T15:00:00Z') }],
      team: [{ ...chartOf().team[0]!, id: 'kim' as StaffId, name: 'Kim Wu' }],
    });
    const news = page.querySelector('sd-since-last-looked')?.textContent ?? '';
    expect(news).toContain('PHQ-9 Nov 18: total 10');
    expect(news).toContain('by Kim Wu');
    expect(news).toContain('1 routine entry');
    button('Mark all seen')?.click();
    await settled();
    http.expectOne('/api/episodes/episode-lee/visit').flush({});
    await settled();
    expect(text()).toContain('Nobody else has written anything since then.');
  });

  it('only reads a closed episode', async () => {
    const { episode } = chartOf();
    const { page, button, text } = await open({
      episode: {
        ...episode,
        endedOn: plainDate('2026-11-20'),
        endReason: 'completed',
        endNote: 'Moved on to weekly groups.',
      },
      attendance: [yesterday],
    });
    expect(text()).toContain('Moved on to weekly groups.');
    expect(text()).toContain('Attendance not recorded');
    expect(button('Record attendance')).toBeUndefined();
    expect(page.querySelector('sd-readiness-panel section')).toBeNull();
  });
});
