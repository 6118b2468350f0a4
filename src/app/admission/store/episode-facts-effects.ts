import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { forkJoin, map, switchMap } from 'rxjs';
import type { EpisodeFactsRow } from '#contract/admission';
import type { RowHistory } from '#contract/recording';
import type { EpisodeId, PersonId } from '#domain/ids';
import { chartPageActions } from '../../chart/store/chart-page-actions';
import { toProblem } from '../../core/http/to-problem';
import { AdmissionApi } from './admission-api';
import { episodeFactsActions, episodeFactsApiActions } from './episode-facts-actions';

@Service()
export class EpisodeFactsApi {
  private readonly http = inject(HttpClient);
  private readonly admissions = inject(AdmissionApi);

  read(episodeId: EpisodeId, personId: PersonId) {
    const facts = `/api/episodes/${episodeId}/admission`;
    const versions = (url: string) =>
      this.http.get<RowHistory>(`${url}/history`).pipe(map((history) => history.versions));
    return forkJoin({
      row: this.http.get<EpisodeFactsRow>(facts),
      choices: this.admissions.choices(),
      ofEpisode: versions(facts),
      ofPerson: versions(`/api/people/${personId}`),
    }).pipe(map((answer) => ({ episodeId, ...answer })));
  }
}

export const loadEpisodeFacts = createEffect(
  (actions = inject(Actions), api = inject(EpisodeFactsApi)) => {
    return actions.pipe(
      ofType(episodeFactsActions.opened, episodeFactsActions.changed),
      switchMap(({ episodeId, personId }) =>
        api.read(episodeId, personId).pipe(
          mapResponse({
            next: (answer) => episodeFactsApiActions.loaded({ answer }),
            error: (error) => episodeFactsApiActions.loadFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const refreshChart = createEffect(
  (actions = inject(Actions)) => {
    return actions.pipe(
      ofType(episodeFactsActions.changed),
      map(({ episodeId }) => chartPageActions.refreshChosen({ episodeId })),
    );
  },
  { functional: true },
);
