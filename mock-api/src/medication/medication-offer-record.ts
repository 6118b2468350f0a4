import { MedicationOffer, MedicationOfferDraft } from '#contract/medication';
import { medicationOfferFaults } from '#domain/medication/medication-offer-faults';
import { recordKind } from '../recording/record-kind.ts';

/** Offers of medication, with the answer in the person's words. */
export const medicationOfferRecord = recordKind({
  path: 'medication-offers',
  noun: 'offer of medication',
  area: 'medication',
  action: 'medication.change',
  list: 'medicationOffers',
  table: 'medicationOffers',
  row: MedicationOffer,
  draft: MedicationOfferDraft,
  faults: medicationOfferFaults,
});
