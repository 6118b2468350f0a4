import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { PersonEpisodes } from '#contract/chart';
import type { PersonId } from '#domain/ids';

@Service()
export class PersonApi {
  private readonly http = inject(HttpClient);

  read(personId: PersonId) {
    return this.http.get<PersonEpisodes>(`/api/people/${personId}`);
  }
}
