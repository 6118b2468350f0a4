import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideState, Store } from '@ngrx/store';
import type { RecordId } from '#domain/ids';
import { plainDate } from '#domain/time/plain-date';
import { outreachForm } from '../../attendance/outreach-form';
import { openSection } from '../store/open-section.example';
import { recorded } from '../store/recorded.example';
import { sessionApiActions } from '../../core/session/session-actions';
import { sessionOf } from '../../core/session/session.example';
import { sessionFeature } from '../../core/session/session-feature';
import type { RecordAddress } from '../../recording/open-record';
import { RecordDialog } from '../../recording/record-dialog';
import { formEntry } from '../../recording/recording-entry';

const entry = formEntry('outreach-contacts', 'Outreach contact', 'Sessions', () =>
  Promise.resolve(outreachForm),
);
const row = {
  ...recorded('call-1'),
  on: plainDate('2026-11-18'),
  channel: 'phone' as const,
  outcome: 'not-reached' as const,
};
const list = '/api/episodes/episode-lee/outreach-contacts';

const asked = signal<RecordAddress>({ path: entry.path, row: null, about: null });

@Component({
  imports: [RecordDialog],
  template: `@if (closed()) {
      <p>closed</p>
    } @else {
      <sd-record-dialog
        [address]="asked()"
        [entry]="entry"
        person="Lee Farrow"
        (closed)="closed.set(true)"
      />
    }`,
})
class Host {
  protected readonly entry = entry;
  protected readonly asked = asked;
  protected readonly closed = signal(false);
}

const openDialog = async (rowId: string | null) => {
  asked.set({ path: entry.path, row: rowId as RecordId | null, about: null });
  const section = await openSection(Host, [provideState(sessionFeature)]);
  TestBed.inject(Store).dispatch(sessionApiActions.loaded({ session: sessionOf('therapist') }));
  await section.answer({ outreach: [row] });
  const { page, settled, button, http } = section;
  const enter = async (selector: string, value: string) => {
    const field = page.querySelector<HTMLInputElement>(selector)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await settled();
  };
  const choose = async (value: string) => {
    page.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
    await settled();
  };
  const save = async () => {
    button('Save')?.click();
    await settled();
  };
  const chosen = () =>
    [...page.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  const refuse = async (status: number, body: object, url = list) => {
    http.expectOne(url).flush(body, { status, statusText: 'no' });
    await settled();
  };
  return { ...section, enter, choose, save, chosen, refuse };
};

describe('RecordDialog', () => {
  it('starts with the usual answers and records them once', async () => {
    const { text, save, http, settled, chosen } = await openDialog(null);
    expect(text()).toContain('Outreach contact Lee Farrow');
    expect(chosen()).toEqual(['phone', 'reached']);
    await save();
    const { request } = http.expectOne(list);
    expect(request.method).toBe('POST');
    expect(request.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/);
    expect(request.body).toEqual({ on: '2026-11-20', channel: 'phone', outcome: 'reached' });
    await settled();
    expect(text()).not.toContain('closed');
  });

  it('says at the field and in a summary what cannot be, and sends nothing', async () => {
    const { enter, save, text, http, page } = await openDialog(null);
    await enter('input[type=date]', '2026-11-21');
    expect(text()).not.toContain('must not be after today');
    await save();
    expect(page.querySelector('[role=alert] a')?.textContent).toBe(
      'Day must not be after today, Nov 20, 2026',
    );
    expect(page.querySelector('input[type=date]')?.getAttribute('aria-invalid')).toBe('true');
    await enter('input[type=date]', '');
    expect(page.querySelector('[role=alert] a')?.textContent).toBe('Day needs a day');
    http.expectNone(list);
  });

  it('keeps what was entered when nobody answers, and tries again with the same key', async () => {
    const { choose, save, http, text, settled, chosen } = await openDialog(null);
    await choose('visit');
    await save();
    const first = http.expectOne(list);
    const key = first.request.headers.get('Idempotency-Key');
    first.error(new ProgressEvent('error'));
    await settled();
    expect(text()).toContain('The server cannot be reached. It may or may not have been saved.');
    expect(chosen()).toContain('visit');
    await save();
    const second = http.expectOne(list);
    expect(second.request.headers.get('Idempotency-Key')).toBe(key);
    second.flush({ ...row, id: 'call-2' }, { status: 201, statusText: 'Created' });
    await settled();
    expect(text()).toBe('closed');
    http.expectOne('/api/episodes/episode-lee/chart');
  });

  it('shows what the server says about a field until it is changed', async () => {
    const { save, choose, text, refuse } = await openDialog(null);
    await save();
    await refuse(400, {
      type: 'about:blank',
      title: 'Some fields are not right',
      status: 400,
      code: 'invalid-request',
      errors: [{ pointer: '/body/channel', message: 'is not possible today' }],
    });
    expect(text()).toContain('How is not possible today');
    await choose('letter');
    expect(text()).not.toContain('How is not possible today');
  });

  it('corrects the version that was seen', async () => {
    const { choose, save, http, text } = await openDialog('call-1');
    expect(text()).toContain('Correct: Outreach contact');
    await choose('reached');
    await save();
    const { request } = http.expectOne(`${list}/call-1`);
    expect(request.method).toBe('PUT');
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect(request.body).toEqual({ on: '2026-11-18', channel: 'phone', outcome: 'reached' });
  });
});
