import { provideChartKit } from '../ui/charts/provide-chart-kit';
import { openSection } from '../chart/store/open-section.example';
import { inError, recorded } from '../chart/store/recorded.example';
import { plainDate } from '#domain/time/plain-date';
import { ModalitiesSection } from './modalities-section';

const on = plainDate('2026-11-16');
const cbt = {
  ...recorded('cbt-1'),
  on,
  topic: 'Thoughts before use',
  situation: 'Payday',
  thought: 'Just one',
  feeling: null,
  behavior: 'Called Jo',
  skill: null,
  homework: 'Diary',
  homeworkState: 'done' as const,
};
const rulers = {
  ...recorded('rulers-1'),
  on,
  readiness: 7,
  importance: 8,
  confidence: 3,
  changeTalk: null,
  changePlan: null,
};

describe('what approaches recorded', () => {
  it('stands with its sum, row by row, and what to bring up', async () => {
    const { text, page, answer } = await openSection(ModalitiesSection, [provideChartKit()]);
    await answer({
      cbtWork: [cbt, { ...cbt, ...inError, id: recorded('cbt-2').id }],
      changeRulers: [rulers],
    });
    expect(text()).toContain('Homework: 1 of 1 done');
    expect(text()).toContain('Payday → Just one → Called Jo');
    expect(text()).toContain('Confidence is 3 of 10, below 5');
    expect(page.querySelector('#row-cbt-2')?.textContent).toContain('written into the wrong chart');
    expect(text()).toContain('Offer 12-step and secular groups alike; none is required.');
  });
});
