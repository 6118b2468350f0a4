import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Chart } from 'chart.js';
import { ChartFigure } from './chart-figure';
import { scoreChart, testStrip } from './chart.example';
import { Crosshair } from './crosshair';
import { provideChartKit } from './provide-chart-kit';

@Component({
  selector: 'sd-lanes',
  imports: [ChartFigure],
  providers: [Crosshair],
  template: `@for (spec of specs(); track spec.title) {
    <sd-chart-figure [spec]="spec" (opened)="opened.set($event)" />
  }`,
})
class Lanes {
  readonly specs = signal([{ ...scoreChart, lane: true }, testStrip]);
  readonly opened = signal('');
}

describe('ChartFigure', () => {
  const draw = async () => {
    TestBed.configureTestingModule({ providers: [provideChartKit()] });
    const fixture = TestBed.createComponent(Lanes);
    // A width of its own: a scroll bar that comes or goes must not resize one lane before another.
    (fixture.nativeElement as HTMLElement).style.cssText = 'display: block; width: 800px';
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const canvases = [...page.querySelectorAll('canvas')];
    const press = async (key: string) => {
      canvases[0]!.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve, 150));
      await fixture.whenStable();
    };
    return { fixture, page, canvases, press };
  };
  afterEach(() => {
    document.querySelectorAll('sd-lanes, [id^=root]').forEach((element) => {
      element.remove();
    });
  });

  it('lines up the lanes that share an axis', async () => {
    const { canvases } = await draw();
    const areas = canvases.map((canvas) => Chart.getChart(canvas)!.chartArea);
    expect(areas[0]!.left).toBe(areas[1]!.left);
    expect(areas[0]!.right).toBe(areas[1]!.right);
  });

  it('says each point that the keyboard reaches, and opens its record', async () => {
    const { page, press, fixture } = await draw();
    await press('ArrowRight');
    expect(page.querySelector('[role=status]')?.textContent).toContain('Day 28: 8. 3 of 3');
    await press('Home');
    expect(page.querySelector('[role=status]')?.textContent).toContain('Day 0: 19');
    await press('Enter');
    expect(fixture.componentInstance.opened()).toBe('a');
  });

  it('shows the same data as a table', async () => {
    const { page, press } = await draw();
    await press('t');
    const cells = [...page.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(cells.length).toBe(3);
    page.querySelectorAll<HTMLButtonElement>('thead button')[1]!.click();
  });

  it('survives a change of its data', async () => {
    const { fixture, canvases } = await draw();
    const lane = { ...scoreChart, lane: true, series: scoreChart.series.slice(0, 1) };
    fixture.componentInstance.specs.set([lane, testStrip]);
    await fixture.whenStable();
    expect(Chart.getChart(canvases[0]!)?.data.datasets.length).toBe(2);
  });
});
