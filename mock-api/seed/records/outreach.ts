import { addDays } from '#domain/time/plain-date';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

/** A call the same or the next day after each session that somebody stayed away from without a word. */
export const addOutreach = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('outreach');
  for (const { status, heldOn, kind } of lists.attendance) {
    if (status !== 'no-show' || kind === 'case-management') continue;
    const on = addDays(heldOn, random.chance(0.7) ? 0 : 1);
    if (on > context.until || random.chance(0.1)) continue;
    lists.outreach.push({
      ...context.scribe.stamp(on, '17:10', context.therapist.id),
      on,
      channel: random.weighted({ phone: 70, text: 25, letter: 3, visit: 2 }),
      outcome: random.weighted({ reached: 45, 'message-left': 35, 'not-reached': 20 }),
    });
  }
};
