import { list, openDialog, row } from './open-dialog.example';

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
