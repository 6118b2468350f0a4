import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Chart } from 'chart.js';
import { markersOf } from '#domain/caseload/markers/open-markers';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { readinessFactsOfChart } from '#domain/step-down/readiness-facts';
import { stepDownReadiness } from '#domain/step-down/step-down-readiness';
import { provideChartKit } from '../../../ui/charts/provide-chart-kit';
import { lanesOn } from './lanes.example';
import { ProgressLanes } from './progress-lanes';

describe('ProgressLanes', () => {
  const draw = async () => {
    TestBed.configureTestingModule({ providers: [provideChartKit(), provideRouter([])] });
    const { reading } = lanesOn();
    const facts = readinessFactsOfChart(reading, markersOf(reading));
    const fixture = TestBed.createComponent(ProgressLanes);
    fixture.componentRef.setInput('reading', reading);
    fixture.componentRef.setInput('readiness', stepDownReadiness(facts, [], defaultRuleSet));
    const page = fixture.nativeElement as HTMLElement;
    page.style.width = '1000px';
    document.body.append(page);
    await fixture.whenStable();
    const charts = [...page.querySelectorAll('canvas')].flatMap(
      (each) => Chart.getChart(each) ?? [],
    );
    return { fixture, page, charts };
  };
  const press = async (
    { fixture, page }: Awaited<ReturnType<typeof draw>>,
    selector: string,
    key: string,
  ) => {
    page.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await fixture.whenStable();
  };

  it('lines up the plot areas of all lanes, the tiles of readiness included', async () => {
    const { page, charts } = await draw();
    const areas = charts.map(({ chartArea, canvas }) => {
      const { left } = canvas.getBoundingClientRect();
      return [left + chartArea.left, left + chartArea.right].map(Math.round);
    });
    const { left, right } = page.querySelector('sd-readiness-lane svg')!.getBoundingClientRect();
    expect(new Set([...areas, [left, right].map(Math.round)].map(String)).size).toBe(1);
    expect(charts.length).toBe(5);
  });

  it('tells the benchmark once when all lanes are drawn', async () => {
    performance.clearMarks('sd-lanes-drawn');
    await draw();
    expect(performance.getEntriesByName('sd-lanes-drawn').length).toBe(1);
  });

  it('reads one day across all lanes', async () => {
    const drawn = await draw();
    await press(drawn, 'canvas', 'ArrowLeft');
    const day = drawn.page.querySelector('.day')?.textContent ?? '';
    expect(day).toContain('Week 8');
    expect(day).toContain('ttended');
    expect(day).toContain('Readiness');
    await press(drawn, 'canvas', 'Escape');
    expect(drawn.page.querySelector('.day')?.textContent).toContain('Point at a day');
  });

  it('walks the tiles, opens a criterion and shows the table', async () => {
    const drawn = await draw();
    const navigate = spyOn(TestBed.inject(Router), 'navigate').and.resolveTo(true);
    const tiles = 'sd-readiness-lane .plot';
    await press(drawn, tiles, 'ArrowLeft');
    expect(drawn.page.querySelector('.said')?.textContent).toContain('Suicide safety, now: ');
    await press(drawn, tiles, 'Enter');
    expect(navigate.calls.mostRecent().args[0]).toEqual(['..', 'step-down']);
    expect(navigate.calls.mostRecent().args[1]?.queryParams).toEqual({ mark: 'G1' });
    await press(drawn, tiles, 't');
    expect(drawn.page.querySelectorAll('sd-readiness-lane table').length).toBe(1);
  });

  it('leaves the bands and the expected course away on request', async () => {
    const { fixture, page, charts } = await draw();
    const before = charts[0]!.data.datasets.length;
    page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await fixture.whenStable();
    expect(charts[0]!.data.datasets.length).toBe(before - 1);
    expect(page.querySelectorAll('sd-readiness-lane rect').length).toBe(0);
  });

  afterEach(() => {
    document.querySelectorAll('[id^=root]').forEach((element) => {
      element.remove();
    });
  });
});
