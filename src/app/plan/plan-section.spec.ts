import type { ObjectiveValue } from '#contract/plan';
import type { RecordId } from '#domain/ids';
import { plainDate } from '#domain/time/plain-date';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { inError, recorded } from '../chart/store/recorded.example';
import { provideChartKit } from '../ui/charts/provide-chart-kit';
import { exampleObjective, examplePlan } from './plan.example';
import { PlanSection } from './plan-section';

describe('PlanSection', () => {
  const charts = [provideChartKit()];
  itShowsItsStates(
    PlanSection,
    'the plan',
    'No plan has been written yet: first signed plan',
    charts,
  );
  const open = () => openSection(PlanSection, charts);

  const value = (objectiveId: string, on: string, count: number): ObjectiveValue => ({
    ...recorded(`${objectiveId}-${on}`),
    objectiveId: objectiveId as RecordId,
    on: plainDate(on),
    value: count,
  });

  it('leads from the problem in their words to what is done about each objective', async () => {
    const { page, text, answer } = await open();
    const objective = exampleObjective('a');
    await answer({
      plans: [
        examplePlan({
          objectives: [objective],
          interventions: [
            {
              id: 'intervention' as RecordId,
              objectiveId: objective.id,
              text: 'Coping ahead',
              modality: 'dbt-skills',
              owner: 'Dana Reyes',
              frequency: 'weekly',
              weeklyMinutes: 60,
            },
          ],
        }),
      ],
    });
    expect(text()).toContain('In their words: “weekends get away from me”');
    expect(text()).toContain('Goal 1.1: Weekends without drinking in their own words');
    expect(page.querySelector('sd-objective-card')?.textContent).toContain('Coping ahead');
    expect(text()).toContain('review due Dec 1, 2026');
  });

  it('says progress unclamped, in words, below the start and beyond the target', async () => {
    const { text, answer } = await open();
    await answer({
      plans: [
        examplePlan({
          objectives: [exampleObjective('a'), exampleObjective('b', { baseline: 2 })],
        }),
      ],
      objectiveValues: [value('a', '2026-11-10', 6), value('b', '2026-11-10', 1)],
    });
    expect(text()).toContain('150 %, beyond the target');
    expect(text()).toContain('−50 %, worse than at the start');
  });

  it('averages no percentages: it counts objectives', async () => {
    const { text, answer } = await open();
    await answer({
      plans: [
        examplePlan({
          objectives: [exampleObjective('a'), exampleObjective('b', { target: null })],
        }),
      ],
      objectiveValues: [value('a', '2026-11-10', 4)],
    });
    expect(text()).toContain('1 of 2 objectives on course, 1 no data');
    expect(text()).toContain('not measurable yet');
  });

  it('counts milestones', async () => {
    const { text, answer } = await open();
    const objective = exampleObjective('a', { source: 'milestone' });
    const step = { objectiveId: objective.id, position: 1, text: 'Name triggers' };
    await answer({
      plans: [
        examplePlan({
          objectives: [objective],
          milestones: [
            { ...step, reachedOn: plainDate('2026-10-02') },
            { ...step, position: 2, text: 'Write it', reachedOn: null },
          ],
        }),
      ],
    });
    expect(text()).toContain('1 of 2 milestones reached');
    expect(text()).toContain('reached Oct 2, 2026');
  });

  it('says by how many days a review is overdue', async () => {
    const { text, answer } = await open();
    await answer({ plans: [examplePlan({ reviewDueOn: plainDate('2026-11-10') })] });
    expect(text()).toContain('review overdue by 10 days, since Nov 10, 2026');
  });

  it('lists every version, and works by the signed one', async () => {
    const { page, text, answer } = await open();
    const draft = { ...recorded('draft'), version: 2, signedOn: null };
    await answer({
      plans: [
        examplePlan(),
        examplePlan(draft),
        examplePlan({ ...recorded('wrong'), version: 3, ...inError }),
      ],
    });
    expect(text()).toContain('Plan, version 1, signed Nov 1, 2026');
    expect(page.querySelector('#row-draft')?.textContent).toContain('draft');
    expect(page.querySelector('#row-wrong')?.className).toContain('struck');
  });
});
