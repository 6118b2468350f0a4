import { plainDate } from '#domain/time/plain-date';
import { caseloadList } from './caseload-list';
import { queryOf } from './caseload-query';
import { adeyemi, markerOf, rowOf } from './caseload-row.example';

describe('caseloadList', () => {
  const today = plainDate('2026-11-20');
  const brandt = rowOf('Brandt, Maya', {
    tier: 'concern',
    reasons: [markerOf()],
    attendanceRate: 0.5,
    phase: 'Stabilize',
  });
  const haddad = rowOf('Haddad, Nour', { attendanceRate: null, phq9: [] });
  const ito = rowOf('Ito, Kenji', { lastServiceOn: plainDate('2026-11-12') }, { track: 'day' });
  const everyone = [ito, haddad, brandt, adeyemi];
  const none = {
    view: undefined,
    phase: undefined,
    track: undefined,
    tier: undefined,
    therapist: undefined,
    sort: undefined,
  };
  const listed = (text: Partial<Record<keyof typeof none, string>>) =>
    caseloadList(everyone, queryOf({ ...none, ...text }), today);
  const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

  it('starts with the people who need somebody, most pressing first', () => {
    expect(names(listed({}).rows)).toEqual(['Adeyemi, Tola', 'Brandt, Maya']);
  });
  it('counts every view whatever is filtered', () => {
    expect(listed({ tier: 'due' }).counts).toEqual({
      'needs-me': 2,
      everyone: 4,
      'step-down-soon': 0,
      'not-seen': 1,
    });
  });
  for (const [filter, text] of [
    ['a tier', { tier: 'due' }],
    ['a track', { track: 'day', view: 'everyone' }],
    ['a phase', { phase: 'Stabilize' }],
    ['another therapist', { therapist: 'bo' }],
    ['a view', { view: 'not-seen' }],
  ] as const) {
    it(`keeps an open safety matter in sight under ${filter}`, () => {
      expect(names(listed(text).pinned)).toEqual(['Adeyemi, Tola']);
    });
  }
  it('does not list the same person twice', () => {
    expect(listed({}).pinned).toEqual([]);
  });
  it('finds people whom nobody has seen for 7 days', () => {
    expect(names(listed({ view: 'not-seen' }).rows)).toEqual(['Ito, Kenji']);
  });
  it('sorts by attendance, lowest first and not known last', () => {
    expect(names(listed({ view: 'everyone', sort: 'attendance' }).rows).at(0)).toBe('Brandt, Maya');
    expect(names(listed({ view: 'everyone', sort: 'attendance' }).rows).at(-1)).toBe(
      'Haddad, Nour',
    );
  });
  it('sorts by the last PHQ-9, highest first and not done last', () => {
    expect(names(listed({ view: 'everyone', sort: 'phq9' }).rows).at(-1)).toBe('Haddad, Nour');
  });
  it('takes an unknown word in the address for its default', () => {
    const query = queryOf({ ...none, view: 'x', sort: 'y', tier: 'z', track: 'w', phase: '' });
    expect(query).toEqual({
      view: 'needs-me',
      phase: null,
      track: null,
      tier: null,
      therapist: null,
      sort: 'need',
    });
  });
});
