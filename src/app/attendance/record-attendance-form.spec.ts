import { Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { openSection } from '../chart/store/open-section.example';
import { RecordAttendanceForm } from './record-attendance-form';
import { exampleAttendance } from './session-attendance.example';
import { attendanceFeature } from './store/attendance-feature';

@Component({
  imports: [RecordAttendanceForm],
  template: `@if (row(); as open) {
    @if (closed()) {
      <p>closed: {{ open.status }}</p>
    } @else {
      <sd-record-attendance-form [row]="open" (closed)="closed.set(true)" />
    }
  }`,
})
class Host {
  private readonly records = inject(Store).selectSignal(attendanceFeature.selectRecords);
  protected readonly row = computed(() => this.records()?.attendance[0]);
  protected readonly closed = signal(false);
}

describe('RecordAttendanceForm', () => {
  const row = exampleAttendance('2026-11-19', { status: 'scheduled', attendedMinutes: null });
  const url = `/api/attendances/${row.id}`;
  const open = async () => {
    const section = await openSection(Host);
    await section.answer({ attendance: [row] });
    const { page, settled, button } = section;
    const enter = async (selector: string, value: string) => {
      const field = page.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
      field.value = value;
      field.dispatchEvent(new Event('input'));
      field.dispatchEvent(new Event('change'));
      await settled();
    };
    const save = async () => {
      button('Save attendance')?.click();
      await settled();
    };
    const value = (selector: string) =>
      page.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value;
    return { ...section, enter, save, value };
  };

  it('starts from the usual answer of each status', async () => {
    const { enter, value, page } = await open();
    await enter('select', 'attended');
    expect(value('input')).toBe('180');
    await enter('select', 'attended-late');
    expect(value('input')).toBe('');
    await enter('select', 'no-show');
    expect(page.querySelector('input')).toBeNull();
    expect(page.textContent).toContain('What stood in the way');
  });

  it('refuses what the rules refuse, at the field, and sends nothing', async () => {
    const { enter, save, text, http } = await open();
    await save();
    expect(text()).toContain('Say whether they came');
    await enter('select', 'left-early');
    await enter('input', '181');
    await save();
    expect(text()).toContain('must be 1 to 180, the planned minutes');
    http.expectNone(url);
  });

  it('sends the version that was seen, and closes once the server has it', async () => {
    const { enter, save, http, text, settled } = await open();
    await enter('select', 'no-show');
    await save();
    const { request } = http.expectOne(url);
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect(request.body).toEqual({ status: 'no-show', attendedMinutes: 0, barrier: null });
    expect(text()).not.toContain('closed');
    http.verify();
    await settled();
  });

  it('keeps what was typed when the server refuses a field', async () => {
    const { enter, save, http, text, value, settled } = await open();
    await enter('select', 'left-early');
    await enter('input', '90');
    await save();
    const problem = {
      type: 'about:blank',
      title: 'Some fields are not right',
      status: 400,
      code: 'invalid-request',
      errors: [{ pointer: '/body/attendedMinutes', message: 'must be 1 to 60' }],
    };
    http.expectOne(url).flush(problem, { status: 400, statusText: 'Bad Request' });
    await settled();
    expect(text()).toContain('Some fields are not right. What you entered is still here.');
    expect(text()).toContain('must be 1 to 60');
    expect(value('input')).toBe('90');
  });

  it('shows mine and theirs per field after a conflict, and loses nothing', async () => {
    const { enter, save, http, text, value, settled, button } = await open();
    await enter('select', 'left-early');
    await enter('input', '90');
    await save();
    const current = { ...row, version: 2, status: 'attended-late', attendedMinutes: 150 };
    const problem = {
      type: 'about:blank',
      title: 'Changed',
      status: 412,
      code: 'version-stale',
      current,
    };
    http.expectOne(url).flush(problem, { status: 412, statusText: 'Precondition Failed' });
    await settled();
    expect(text()).toContain('Minutes present 90 150');
    expect(value('input')).toBe('90');
    button('Take theirs: Minutes present')?.click();
    await settled();
    await save();
    const again = http.expectOne(url);
    expect(again.request.headers.get('If-Match')).toBe('"2"');
    expect(again.request.body).toEqual({
      status: 'left-early',
      attendedMinutes: 150,
      barrier: null,
    });
    again.flush({ ...current, version: 3, status: 'left-early' });
    await settled();
    expect(text()).toContain('closed: left-early');
  });
});
