import { plainDate } from '#domain/time/plain-date';
import { chartOf } from '../chart/store/chart.example';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { inError } from '../chart/store/recorded.example';
import { provideChartKit } from '../ui/charts/provide-chart-kit';
import { AttendanceSection } from './attendance-section';
import { exampleAttendance } from './session-attendance.example';

describe('AttendanceSection', () => {
  const charts = [provideChartKit()];
  itShowsItsStates(AttendanceSection, 'sessions', 'No session has taken place yet.', charts);
  const open = () => openSection(AttendanceSection, charts);
  const open21 = {
    edition: 'asam-4' as const,
    code: '2.1',
    startedOn: plainDate('2026-08-31'),
    endedOn: null,
  };

  it('sets what was received beside what is planned, and looks at this week', async () => {
    const { text, answer } = await open();
    await answer({
      levels: [open21],
      attendance: [
        exampleAttendance('2026-11-09'),
        exampleAttendance('2026-11-11'),
        exampleAttendance('2026-11-16'),
        exampleAttendance('2026-11-20', { status: 'scheduled', attendedMinutes: null }),
      ],
    });
    expect(text()).toContain('Planned: 9.0 h a week in Build skills.');
    expect(text()).toContain('Received: 1.5 h a week over 4 full weeks');
    expect(text()).toContain(
      '6 h short of the 9-hour minimum with 1 session left this week; 3 h to make up',
    );
  });

  it('lists first what nobody recorded, and records it in place', async () => {
    const { page, text, answer, button, settled } = await open();
    const row = exampleAttendance('2026-11-18', { status: 'scheduled', attendedMinutes: null });
    await answer({ attendance: [row] });
    expect(text()).toContain('attendance not recorded');
    expect(page.querySelectorAll('sd-record-attendance-form').length).toBe(0);
    button('Record')?.click();
    await settled();
    expect(page.querySelectorAll('sd-record-attendance-form').length).toBe(1);
  });

  it('keeps the form and what was typed when somebody else records the session first', async () => {
    const { page, http, answer, button, settled } = await open();
    const row = exampleAttendance('2026-11-18', { status: 'scheduled', attendedMinutes: null });
    await answer({ attendance: [row] });
    button('Record')?.click();
    await settled();
    const status = page.querySelector('select')!;
    status.value = 'excused';
    status.dispatchEvent(new Event('input'));
    status.dispatchEvent(new Event('change'));
    await settled();
    button('Save attendance')?.click();
    await settled();
    const current = { ...row, version: 2, status: 'attended', attendedMinutes: 180 };
    const problem = { type: 'x', title: 'Changed', status: 412, code: 'version-stale', current };
    http
      .expectOne(`/api/attendances/${row.id}`)
      .flush(problem, { status: 412, statusText: 'Precondition Failed' });
    await settled();
    expect(page.querySelector('select')?.value).toBe('excused');
    expect(button('Take theirs: Attendance')).toBeDefined();
  });

  it('offers no change in a closed episode or in research data', async () => {
    const { button, answer } = await open();
    const { episode } = chartOf();
    await answer({
      episode: { ...episode, endedOn: plainDate('2026-11-19'), endReason: 'completed' },
      attendance: [exampleAttendance('2026-11-18')],
    });
    expect(button('Change')).toBeUndefined();
  });

  it('keeps sessions to come apart, the next one first', async () => {
    const { page, answer } = await open();
    const planned = { status: 'scheduled' as const, attendedMinutes: null };
    await answer({
      attendance: [
        exampleAttendance('2026-11-27', planned),
        exampleAttendance('2026-11-23', planned),
        exampleAttendance('2026-11-18'),
      ],
    });
    const ahead = [...page.querySelectorAll('details')].find(({ textContent }) =>
      textContent.includes('Still to come'),
    );
    const rows = [...(ahead?.querySelectorAll('tbody tr') ?? [])].map(({ id }) => id);
    expect(rows).toEqual(['row-on-2026-11-23', 'row-on-2026-11-27']);
    expect(ahead?.textContent).toContain('180 / –');
  });

  it('says why somebody did not come, and strikes a row entered in error', async () => {
    const { page, answer } = await open();
    const missed = {
      status: 'no-show' as const,
      attendedMinutes: 0,
      barrier: 'transport' as const,
    };
    await answer({
      attendance: [
        exampleAttendance('2026-11-18', missed),
        { ...exampleAttendance('2026-11-19'), ...inError },
      ],
    });
    expect(page.querySelector('#row-on-2026-11-18')?.textContent).toContain('Transport');
    expect(page.querySelector('#row-on-2026-11-19')?.className).toContain('struck');
  });

  it('knows neither hours nor minutes of research visits', async () => {
    const { page, answer } = await open();
    await answer({
      site: { ...chartOf().site, kind: 'research' },
      attendance: [exampleAttendance('2026-11-18', { startsAt: '00:00', plannedMinutes: 1 })],
    });
    const row = page.querySelector('#row-on-2026-11-18')?.textContent;
    expect(row).not.toContain('12:00 AM');
    expect(row).toContain('not known');
  });
});
