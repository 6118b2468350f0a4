import type { SessionAttendance } from '#contract/attendance';
import type { SkillRecord } from '#contract/modalities';
import type { RecordId } from '#domain/ids';
import { unwrittenPrevention } from '#domain/modalities/prevention.example';
import { plainDate } from '#domain/time/plain-date';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { recorded } from '../chart/store/recorded.example';
import { provideChartKit } from '../ui/charts/provide-chart-kit';
import { ModalitiesSection } from './modalities-section';

describe('ModalitiesSection', () => {
  const charts = [provideChartKit()];
  itShowsItsStates(
    ModalitiesSection,
    'approaches and skills',
    'No coping-ahead plan has been made yet.',
    charts,
  );
  const open = () => openSection(ModalitiesSection, charts);

  const session = (heldOn: string, modality: SessionAttendance['modality']): SessionAttendance => ({
    ...recorded(`on-${heldOn}`),
    sessionId: `session-${heldOn}` as RecordId,
    kind: 'skills',
    title: 'Skills group',
    heldOn: plainDate(heldOn),
    startsAt: '17:30',
    plannedMinutes: 180,
    place: 'on-site',
    modality,
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
  });
  const skill = (on: string, step: SkillRecord['step'], helped: number | null): SkillRecord => ({
    ...recorded(`${step}-${on}`),
    skill: 'distraction',
    step,
    on: plainDate(on),
    context: null,
    urgeBefore: step === 'used' ? 8 : null,
    urgeAfter: step === 'used' ? 5 : null,
    helped,
  });

  it('shows what was delivered in the last four weeks', async () => {
    const { text, answer } = await open();
    await answer({
      attendance: [session('2026-11-16', 'dbt-skills'), session('2026-11-18', 'cbt')],
    });
    expect(text()).toContain('Approaches delivered, Oct 24, 2026 to Nov 20, 2026');
    expect(text()).toContain('CBT 3.0 h, DBT skills 3.0 h.');
  });

  it('puts the four skills by stage, from taught to used with success', async () => {
    const { page, answer } = await open();
    await answer({
      skills: [
        skill('2026-10-01', 'taught', null),
        skill('2026-11-12', 'used', 6),
        skill('2026-11-18', 'used', 7),
      ],
    });
    const row = page.querySelector('#row-skill-distraction')?.textContent;
    expect(row).toContain('used with success');
    expect(row).toContain('2 times in 14 days');
    expect(row).toContain('fell by 3.0');
    expect(page.querySelector('#row-skill-mindfulness')?.textContent).toContain('not taught');
  });

  it('says whether the relapse-prevention plan is current', async () => {
    const { text, answer } = await open();
    await answer({
      relapsePreventionPlans: [
        {
          ...recorded('plan'),
          ...unwrittenPrevention,
          revisedOn: plainDate('2026-10-20'),
          copyGivenOn: null,
        },
      ],
    });
    expect(text()).toContain('to be looked at again');
    expect(text()).toContain('Revised Oct 20, 2026, 31 days ago; no copy handed over yet.');
  });
});
