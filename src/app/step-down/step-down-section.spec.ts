import type { Chart } from '#contract/chart';
import type { EpisodeId, RecordId } from '#domain/ids';
import { criterionIds } from '#domain/step-down/criterion';
import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import { chartOf } from '../chart/store/chart.example';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { recorded } from '../chart/store/recorded.example';
import { StepDownSection } from './step-down-section';

describe('StepDownSection', () => {
  itShowsItsStates(StepDownSection, 'step-down', 'No decision is recorded yet.');
  const open = async (over: Partial<Chart>) => {
    const section = await openSection(StepDownSection);
    await section.answer(over);
    return section;
  };
  const attendance = ['2026-11-09', '2026-11-11', '2026-11-12'].map(
    (heldOn): Chart['attendance'][number] => ({
      ...recorded(`on-${heldOn}`),
      sessionId: `session-${heldOn}` as RecordId,
      kind: 'group',
      title: 'Skills group',
      heldOn: plainDate(heldOn),
      startsAt: '17:30',
      plannedMinutes: 180,
      place: 'on-site',
      modality: 'dbt-skills',
      facilitatorId: null,
      curriculumCode: null,
      groupId: null,
      seriesId: null,
      cancelledReason: null,
      status: 'attended',
      attendedMinutes: 180,
      barrier: null,
      joinedAs: 'member',
      makesUpFor: null,
    }),
  );
  const snapshot: Chart['snapshots'][number] = {
    id: 'snapshot' as RecordId,
    episodeId: 'episode-lee' as EpisodeId,
    takenOn: plainDate('2026-11-15'),
    takenAt: instant('2026-11-16T04:30:00Z'),
    status: 'on-course',
    criteria: criterionIds.map((id) => ({ id, state: 'met' })),
    configurationId: 'stepdown-default',
    configurationVersion: 1,
    rulesVersion: '1.0.0',
    factsHash: 'x',
  };

  it('says status, every criterion with state and sentence, and that the team decides', async () => {
    const { page, text, settled } = await open({ attendance });
    expect(page.querySelectorAll('.criteria > li').length).toBe(criterionIds.length);
    expect(text()).toContain('Cannot tell');
    expect(text()).toContain('Not automatic: the team decides.');
    expect(text()).toContain('rule set stepdown-default version 1');
    const details = page.querySelector<HTMLDetailsElement>('#row-C1 details')!;
    details.open = true;
    await new Promise((resolve) => setTimeout(resolve));
    await settled();
    const opened = details.textContent;
    expect(opened).toContain('Attendance: not known.');
    expect(opened).toContain('Who can change this: the attendance recorder.');
    expect(details.querySelector('.rows a')?.getAttribute('href')).toContain('mark=on-2026-11-12');
  });

  it('never says a count of criteria with a threshold', async () => {
    const { page } = await open({ attendance });
    const panel = page.querySelector('sd-readiness-panel')?.textContent ?? '';
    expect(panel).not.toMatch(/\d+ of \d+ (criteria|needed)/);
  });

  it('keeps severity 1 above the status', async () => {
    const { page } = await open({
      administrations: [
        {
          ...recorded('phq'),
          instrument: 'phq-9',
          mode: 'self',
          language: 'en',
          declinedReason: null,
          on: plainDate('2026-11-18'),
          answers: [1, 1, 1, 1, 1, 1, 1, 1, 2, null],
        },
      ],
    });
    const alert = page.querySelector('.sd-alert')!;
    const status = page.querySelector('.status')!;
    expect(alert.compareDocumentPosition(status) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(page.querySelector('.triggers')?.textContent).toContain('T9');
  });

  it('lists criteria by week with shape and words, and says what changed later', async () => {
    const { page } = await open({ attendance, snapshots: [snapshot] });
    const table = page.querySelector('sd-readiness-history table')!;
    const heads = [...table.querySelectorAll('thead th')].map((th) => th.textContent.trim());
    expect(heads[1]).toContain('Now');
    expect(heads[2]).toContain('Week to Nov 15');
    const row = [...table.querySelectorAll('tbody tr')].find((tr) =>
      tr.textContent.includes('Suicide safety'),
    );
    expect(row?.textContent).toContain('not known');
    expect(row?.textContent).toContain('met');
    expect(row?.textContent).toContain('later changed');
    expect(row?.querySelectorAll('svg').length).toBe(2);
  });

  it('names the first possible day of each criterion with its reason', async () => {
    const { page } = await open({ attendance });
    const rows = [...page.querySelectorAll('sd-earliest-step-down tbody tr')];
    expect(rows.length).toBe(criterionIds.length);
    expect(rows.every((tr) => tr.querySelectorAll('td')[1]?.textContent.trim() !== '')).toBe(true);
  });

  it('lists decisions and living situations, and shows no live result after the end', async () => {
    const { page, text } = await open({
      episode: {
        ...chartOf().episode,
        endedOn: plainDate('2026-11-19'),
        endReason: 'completed',
      },
      snapshots: [snapshot],
      decisions: [
        {
          ...recorded('decision'),
          kind: 'step-down',
          on: plainDate('2026-11-18'),
          outcome: 'Moves to weekly groups',
          reason: 'Criteria met for three weeks',
        },
      ],
    });
    expect(text()).toContain('Moves to weekly groups');
    expect(page.querySelector('sd-readiness-panel section')).toBeNull();
    expect(page.querySelector('sd-readiness-history thead')?.textContent).not.toContain('Now');
  });
});
