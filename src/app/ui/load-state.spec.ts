import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LoadState, type LoadStatus } from './load-state';

@Component({
  selector: 'sd-host',
  imports: [LoadState],
  template: `<sd-load-state what="testing results" [status]="status()" [hasData]="old()">
    <ng-template><p>the results</p></ng-template>
  </sd-load-state>`,
})
class Host {
  readonly status = signal<LoadStatus>({ kind: 'pending' });
  readonly old = signal(false);
}

describe('LoadState', () => {
  const show = async (status: LoadStatus, old: boolean) => {
    const fixture = TestBed.createComponent(Host);
    fixture.componentInstance.status.set(status);
    fixture.componentInstance.old.set(old);
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent;
  };
  const problem = { title: 'Something went wrong', status: 500, code: 'x', requestId: 'r-1' };

  it('loading: nothing of the content, and says so', async () => {
    const text = await show({ kind: 'pending' }, false);
    expect(text).toContain('Loading testing results');
    expect(text).not.toContain('the results');
  });
  it('refreshing: old data stays', async () => {
    const text = await show({ kind: 'pending' }, true);
    expect(text).toContain('the results');
    expect(text).toContain('Updating');
  });
  it('failed: what failed, what is still right, and the id to quote', async () => {
    const text = await show({ kind: 'failed', problem }, false);
    expect(text).toContain('We could not load testing results');
    expect(text).toContain('Everything else is up to date');
    expect(text).toContain('r-1');
  });
  it('failed with old data: the data stays and is said to be old', async () => {
    const text = await show({ kind: 'failed', problem }, true);
    expect(text).toContain('the results');
    expect(text).toContain('from before');
  });
  it('not permitted: who to ask, and no way to try again', async () => {
    const text = await show({ kind: 'failed', problem: { ...problem, status: 403 } }, false);
    expect(text).toContain('Ask a supervisor');
    expect(text).not.toContain('Try again');
  });
});
