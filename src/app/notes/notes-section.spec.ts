import type { StaffId } from '#domain/ids';
import { addHours, instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { recorded } from '../chart/store/recorded.example';
import { NotesSection } from './notes-section';

describe('NotesSection', () => {
  itShowsItsStates(NotesSection, 'notes', 'No notes have been written');

  const ended = instant('2026-11-16T15:00:00Z');
  const draft = {
    ...recorded('note'),
    recordedAt: addHours(ended, 1),
    kind: 'group' as const,
    format: 'dap' as const,
    sessionId: null,
    serviceOn: plainDate('2026-11-16'),
    serviceEndedAt: ended,
    authorId: 'dana' as StaffId,
    state: 'draft' as const,
    signedAt: null,
    cosignerId: null,
    cosignedAt: null,
  };

  it('says whose signature is overdue, and what is a late entry', async () => {
    const { text, answer } = await openSection(NotesSection);
    await answer({ notes: [{ ...draft, recordedAt: addHours(ended, 25) }] });
    expect(text()).toContain('1 note; 1 signature overdue, 0 co-signatures overdue.');
    expect(text()).toContain('signature overdue since Thu Nov 19, 10:00 AM');
    expect(text()).toContain('late entry, written Tue Nov 17, 11:00 AM');
  });

  it('reads the text of one note with its addenda when asked', async () => {
    const { text, http, answer, button, settled } = await openSection(NotesSection);
    await answer({ notes: [{ ...draft, state: 'signed', signedAt: ended }] });
    button('Read: Group note')?.click();
    await settled();
    const addendum = {
      id: recorded('addendum').id,
      authorId: draft.authorId,
      writtenAt: ended,
      reason: 'a name was wrong',
      text: 'It was the other group.',
    };
    http
      .expectOne('/api/episodes/episode-lee/notes/note')
      .flush({ ...draft, text: 'They practised refusal.', addenda: [addendum] });
    await settled();
    expect(text()).toContain('They practised refusal.');
    expect(text()).toContain('Addendum, Dana Reyes, Mon Nov 16, 10:00 AM Why: a name was wrong');
    button('Read: Group note')?.click();
    await settled();
    expect(text()).not.toContain('They practised refusal.');
  });

  it('says when the text of a note could not be read', async () => {
    const { text, http, answer, button, settled } = await openSection(NotesSection);
    await answer({ notes: [draft] });
    button('Read')?.click();
    await settled();
    http
      .expectOne('/api/episodes/episode-lee/notes/note')
      .flush(null, { status: 500, statusText: 'Fault' });
    await settled();
    expect(text()).toContain('We could not load this note.');
  });
});
