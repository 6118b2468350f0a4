import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AdmissionChoices,
  AdmissionDraft,
  Admitted,
  Identity,
  PossibleDuplicates,
} from '#contract/admission';
import type { PersonEpisodes } from '#contract/chart';
import type { PersonId } from '#domain/ids';

@Service()
export class AdmissionApi {
  private readonly http = inject(HttpClient);

  choices() {
    return this.http.get<AdmissionChoices>('/api/admission-choices');
  }

  person(personId: PersonId) {
    return this.http.get<PersonEpisodes>(`/api/people/${personId}`);
  }

  possibleDuplicates(identity: Identity) {
    return this.http.post<PossibleDuplicates>('/api/possible-duplicates', identity);
  }

  admit(draft: AdmissionDraft, key: string) {
    return this.http.post<Admitted>('/api/admissions', draft, {
      headers: { 'Idempotency-Key': key },
    });
  }
}
