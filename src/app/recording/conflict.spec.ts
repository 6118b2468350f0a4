import { mergedEntries } from './conflict';

describe('two versions of one row', () => {
  const begun = { on: '2026-11-18', channel: 'phone', outcome: 'reached' };

  it('keep what only one of the writers changed', () => {
    const mine = { ...begun, outcome: 'message-left' };
    const theirs = { ...begun, channel: 'visit' };
    expect(mergedEntries(begun, mine, theirs)).toEqual({
      on: '2026-11-18',
      channel: 'visit',
      outcome: 'message-left',
    });
  });

  it('show mine first where both changed', () => {
    const mine = { ...begun, on: '2026-11-17' };
    const theirs = { ...begun, on: '2026-11-16' };
    expect(mergedEntries(begun, mine, theirs)['on']).toBe('2026-11-17');
  });
});
