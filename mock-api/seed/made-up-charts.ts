import type { Clinic } from './clinic/clinic.ts';
import { endedEpisodes, type MadeUpEpisode, openEpisodes } from './made-up-episodes.ts';
import { addCareReviews } from './records/care-reviews.ts';
import type { Draft } from './records/draft.ts';
import { todaysRoster } from './records/group-places.ts';
import { addHandledReasons } from './records/handled-reasons.ts';
import { makeEpisode } from './records/make-episode.ts';
import { addSnapshots } from './records/snapshots.ts';
import { stories } from './stories/stories.ts';
import type { Story } from './stories/story.ts';
import { storyPlaces, tellStory } from './stories/story-builder.ts';

/** A finished chart, and whether its person is to be written with it. */
export interface MadeUpChart {
  readonly draft: Draft;
  readonly isNewPerson: boolean;
}

const finished = ({ context, isNewPerson }: MadeUpEpisode): MadeUpChart => {
  const draft = makeEpisode(context);
  addCareReviews(context, draft);
  addSnapshots(context, draft);
  addHandledReasons(context, draft);
  return { draft, isNewPerson };
};

/** Places of therapists so that all have about as many people, the stories counted. */
const placesByLoad = (therapists: number, told: readonly Story[]): (() => number) => {
  const loads = Array.from(
    { length: therapists },
    (_, place) => told.filter(({ team }) => storyPlaces[team] === place).length,
  );
  return () => {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + 1;
    return least;
  };
};

/** All charts of a clinic, one after the other: the stories, who is in treatment, who was. */
export function* madeUpCharts(
  clinic: Clinic,
  { open, ended }: { readonly open: number; readonly ended: number },
): Generator<MadeUpChart> {
  const told = stories.slice(0, open);
  let earlier = 0;
  for (const story of told)
    for (const [index, draft] of tellStory(clinic, story).entries()) {
      earlier += draft.episode.endedOn === null ? 0 : 1;
      yield { draft, isNewPerson: index === 0 };
    }
  const next = placesByLoad(clinic.team.therapists.length, told);
  const onRoster = todaysRoster(clinic);
  for (const episode of openEpisodes(clinic, open - told.length, next)) {
    const chart = finished(episode);
    onRoster(chart.draft);
    yield chart;
  }
  for (const episode of endedEpisodes(clinic, Math.max(0, ended - earlier)))
    yield finished(episode);
}
