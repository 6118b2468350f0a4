import type { MedicationOffer } from '#contract/medication';
import { longDay } from '../ui/format/dates';
import { cell, type RecordRow, struckNote } from '../ui/records/record-row';
import { medicationNames, offerWords } from './medication-choices';
import { purposeWords } from './medication-labels';

const newestFirst = (offers: readonly MedicationOffer[]): MedicationOffer[] =>
  offers.toSorted((a, b) => b.on.localeCompare(a.on));

const quoted = ({ words }: MedicationOffer): string =>
  words === null ? '' : `: \u201c${words}\u201d`;

/** The last talk in which medication was offered, for somebody who takes none. */
export const lastOfferText = (offers: readonly MedicationOffer[]): string => {
  const [last] = newestFirst(offers);
  return last === undefined
    ? 'Not recorded whether it was offered.'
    : `It was talked about on ${longDay(last.on)}, they said: ${offerWords[last.outcome]}${quoted(last)}.`;
};

/** Offers of medication, the newest first. */
export const offerRows = (offers: readonly MedicationOffer[]): RecordRow[] =>
  newestFirst(offers).map((offer) => ({
    id: offer.id,
    struck: struckNote(offer),
    correct: { kind: 'medication-offers', id: offer.id },
    cells: [
      cell(longDay(offer.on)),
      cell(
        purposeWords[offer.purpose],
        offer.medication === null ? null : medicationNames[offer.medication],
      ),
      cell(offerWords[offer.outcome]),
      cell(offer.words ?? 'not recorded'),
    ],
  }));
