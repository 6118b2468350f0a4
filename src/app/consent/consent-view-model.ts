import { createSelector } from '@ngrx/store';
import type { Consent } from '#contract/consent';
import { inForce } from '#domain/chart/recorded';
import { consentState, type ConsentState } from '#domain/consent/consent-state';
import type { PlainDate } from '#domain/time/plain-date';
import { chartFeature } from '../chart/store/chart-feature';
import { longDay } from '../ui/format/dates';
import { cell, type RecordRow, stateCell, struckNote } from '../ui/records/record-row';
import { consentStateWords } from './consent-labels';
import { consentFeature } from './store/consent-feature';

export interface ConsentView {
  readonly rows: readonly RecordRow[];
  readonly finding: string;
}

const ORDER: Readonly<Record<ConsentState, number>> = { 'in-force': 0, ended: 1, revoked: 2 };

const endText = ({ endsOn, revokedOn }: Consent): string => {
  if (revokedOn !== null) return `on ${longDay(revokedOn)}`;
  return endsOn === null ? 'no end recorded' : `until ${longDay(endsOn)}`;
};

const consentRow = (consent: Consent, today: PlainDate): RecordRow => {
  const [tone, word] = consentStateWords[consentState(consent, today)];
  return {
    id: consent.id,
    correct: { kind: 'consents', id: consent.id },
    struck: struckNote(consent),
    cells: [
      cell(consent.recipient),
      stateCell(tone, word, endText(consent)),
      cell(consent.scope),
      cell(consent.purpose),
      cell(longDay(consent.signedOn)),
    ],
  };
};

/** Consents to disclose, those in force first, with what stands today. */
export const consentView = (consents: readonly Consent[], today: PlainDate): ConsentView => {
  const state = (consent: Consent) => consentState(consent, today);
  const count = (wanted: ConsentState) =>
    inForce(consents).filter((consent) => state(consent) === wanted).length;
  return {
    rows: consents
      .toSorted((a, b) => ORDER[state(a)] - ORDER[state(b)] || b.signedOn.localeCompare(a.signedOn))
      .map((consent) => consentRow(consent, today)),
    finding: `${count('in-force')} in force, ${count('ended')} ended, ${count('revoked')} revoked.`,
  };
};

export const selectConsents = createSelector(
  chartFeature.selectRecords,
  consentFeature.selectRecords,
  (head, records) => head && records && consentView(records.consents, head.today),
);
