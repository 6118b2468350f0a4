import { eventsOf } from './event-stream';

describe('a stream of events', () => {
  it('is read event by event, and a broken one waits for its rest', () => {
    const { events, rest } = eventsOf(
      'retry: 2000\nid: 7\n\n:\n\nid: 8\ndata: {"a":1}\n\nid: 9\nda',
    );
    expect(events).toEqual([
      { id: '7', data: null },
      { id: null, data: null },
      { id: '8', data: '{"a":1}' },
    ]);
    expect(rest).toBe('id: 9\nda');
  });
});
