import { TestBed } from '@angular/core/testing';
import { UnsavedWork } from '../../core/unsaved/unsaved-work';
import { entry, list, openDialog, row } from './open-dialog.example';

describe('RecordDialog with others and with what was typed before', () => {
  it('merges what two people changed, and lets the writer choose where both did', async () => {
    const { choose, save, http, text, chosen, refuse, button, settled } =
      await openDialog('call-1');
    await choose('reached');
    await save();
    const current = { ...row, version: 2, outcome: 'message-left', on: '2026-11-17' };
    const problem = { type: 'about:blank', title: 'Changed', status: 412, code: 'version-stale' };
    await refuse(412, { ...problem, current }, `${list}/call-1`);
    expect(text()).toContain('Nothing of yours is lost');
    expect(text()).toContain('Outcome Reached ✓ Keep mine Message left Take theirs');
    expect(text()).toContain('Day Nov 18, 2026 Keep mine Nov 17, 2026 ✓ Take theirs');
    expect(chosen()).toContain('reached');
    button('Take theirs: Outcome')?.click();
    await settled();
    expect(chosen()).toContain('message-left');
    button('Keep mine: Outcome')?.click();
    await settled();
    await save();
    const { request } = http.expectOne(`${list}/call-1`);
    expect(request.headers.get('If-Match')).toBe('"2"');
    expect(request.body).toEqual({ on: '2026-11-17', channel: 'phone', outcome: 'reached' });
  });

  it('takes a row back with a reason, which is needed', async () => {
    const { button, settled, http, text, enter } = await openDialog('call-1');
    button('Entered in error…')?.click();
    await settled();
    button('Mark as entered in error')?.click();
    await settled();
    expect(text()).toContain('Say why');
    await enter('#record-reason', 'wrong chart');
    button('Mark as entered in error')?.click();
    await settled();
    const { request } = http.expectOne(`${list}/call-1/entered-in-error`);
    expect(request.body).toEqual({ reason: 'wrong chart' });
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect(request.headers.get('Idempotency-Key')).not.toBeNull();
  });

  it('puts back what was typed and not saved, and starts anew when asked to', async () => {
    const { http, settled, text, chosen, button } = await openDialog(null);
    const entries = { on: '2026-11-19', channel: 'letter', outcome: 'not-reached' };
    const kept = { about: null, base: {}, begun: {}, entries };
    const savedAt = '2026-11-20T14:41:00Z';
    http.expectOne('/api/episodes/episode-lee/drafts').flush({
      drafts: [{ path: entry.path, ofRow: null, ofVersion: null, draft: kept, savedAt }],
    });
    await settled();
    expect(text()).toContain('Put back what you typed at 9:41 AM.');
    expect(chosen()).toEqual(['letter', 'not-reached']);
    button('Start anew')?.click();
    await settled();
    expect(chosen()).toEqual(['phone', 'reached']);
    http.expectOne(({ method }) => method === 'DELETE');
  });

  it('keeps a draft when a field is left, and asks before it is given up', async () => {
    const { choose, http, page, text, button, settled } = await openDialog(null);
    await choose('letter');
    page.querySelector('sd-form-field')!.dispatchEvent(new Event('focusout', { bubbles: true }));
    const { request } = http.expectOne('/api/episodes/episode-lee/drafts/outreach-contacts');
    expect(request.method).toBe('PUT');
    expect((request.body as { draft: { entries: object } }).draft.entries).toEqual({
      on: '2026-11-20',
      channel: 'letter',
      outcome: 'reached',
    });
    const left = TestBed.inject(UnsavedWork).mayLeave();
    await settled();
    expect(text()).toContain('Discard what you typed?');
    button('Keep editing')?.click();
    expect(await left).toBeFalse();
  });

  it('asks nothing while nothing was typed', async () => {
    await openDialog(null);
    expect(await TestBed.inject(UnsavedWork).mayLeave()).toBeTrue();
  });
});
