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

export const entry = formEntry('outreach-contacts', 'Outreach contact', 'Sessions', () =>
  Promise.resolve(outreachForm),
);
export const row = {
  ...recorded('call-1'),
  on: plainDate('2026-11-18'),
  channel: 'phone' as const,
  outcome: 'not-reached' as const,
};
export const list = '/api/episodes/episode-lee/outreach-contacts';

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

/** For specs: the dialog of an outreach contact over Lee Farrow's chart. */
export const openDialog = async (rowId: string | null) => {
  asked.set({ path: entry.path, row: rowId as RecordId | null, about: null });
  const section = await openSection(Host, [provideState(sessionFeature)]);
  TestBed.inject(Store).dispatch(sessionApiActions.loaded({ session: sessionOf('therapist') }));
  await section.answer({ outreach: [row] });
  const { page, settled, button, http } = section;
  const enter = async (selector: string, value: string) => {
    const field = page.querySelector<HTMLInputElement>(selector);
    if (field === null) throw new Error(`There is no ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await settled();
  };
  const choose = async (value: string) => {
    page.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
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
