import type { TimeZone } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import { done } from '../core/request-status';
import { outcomeView, workView } from './work-page-view-model';
import { workQueue, workRow } from './work.example';

describe('the queue of work', () => {
  const source = {
    load: done,
    change: done,
    outcome: null,
    staff: null,
    today: plainDate('2026-11-20'),
    timeZone: 'America/New_York' as TimeZone,
  };
  const ito = workRow('Ito, Kenji');
  const crisis = workRow('Adeyemi, Tola', {
    key: 'M02:crisis',
    kind: 'follow-up',
    isSafety: true,
    dueOn: null,
    row: null,
    ownerId: null,
  });
  const asleep = workRow('Doyle, Sam', {
    kind: 'note',
    state: 'snoozed',
    snoozedUntil: plainDate('2026-11-24'),
    snoozeReason: 'on leave',
    dueOn: plainDate('2026-11-19'),
  });
  const queue = workQueue(crisis, ito, asleep);
  const view = (kind: 'result' | null = null, snoozed = false) =>
    workView({ ...source, queue }, { kind, snoozed });

  it('is nothing until it is there', () => {
    expect(workView({ ...source, queue: null }, { kind: null, snoozed: false })).toBeNull();
  });
  it('counts each kind, and leaves out what is snoozed until it is asked for', () => {
    expect(view()?.tabs.map(({ word, count }) => [word, count])).toEqual([
      ['All', 2],
      ['Follow-ups', 1],
      ['Results', 1],
    ]);
    expect(view()?.snoozedCount).toBe(1);
    expect(view(null, true)?.lines.length).toBe(3);
    expect(view(null, true)?.lines.at(-1)?.snoozed).toBe('Snoozed until Tue Nov 24: on leave');
  });
  it('says since when, until when, whose, and leads to the record', () => {
    const [line] = view('result')?.lines ?? [];
    expect(line?.since).toBe('1 day, Nov 19');
    expect(line?.due).toEqual(['due', 'today']);
    expect(line?.owner).toBe('Dana Reyes');
    expect(line?.link.at(-1)).toBe('testing');
    expect(line?.query).toEqual({ mark: 'row-Ito, Kenji' });
    expect(line?.canMark).toBeTrue();
  });
  it('a safety matter is due now, and nobody’s is said to be so', () => {
    const [line] = view()?.lines ?? [];
    expect(line?.due).toEqual(['safety', 'now']);
    expect([line?.owner, line?.query]).toEqual(['nobody yet', {}]);
  });

  it('tells what was done and what was not, item by item', () => {
    const results = [
      { episodeId: ito.episodeId, key: ito.key, problem: null },
      { episodeId: crisis.episodeId, key: crisis.key, problem: 'A safety matter is never snoozed' },
      { episodeId: ito.episodeId, key: 'gone', problem: 'Is done already, or was never there' },
    ];
    const change = { act: 'snooze' as const, items: [], ownerId: null, until: null, reason: null };
    expect(outcomeView({ change, results }, queue.rows)).toEqual({
      text: '1 of 3 snoozed. 2 not snoozed:',
      problems: [
        'Adeyemi, Tola, Result to read: test of Nov 19, as expected: A safety matter is never snoozed',
        'An item that is gone: Is done already, or was never there',
      ],
      undo: [{ episodeId: ito.episodeId, key: ito.key }],
    });
  });
});
