import type { InstrumentId } from './administration.ts';
import type { Instrument, Item } from './instrument.ts';
import { asq } from './instruments/asq.ts';
import { auditC } from './instruments/audit-c.ts';
import { bam30Day } from './instruments/bam-30-day.ts';
import { bamIop } from './instruments/bam-iop.ts';
import { bamR } from './instruments/bam-r.ts';
import { barc10 } from './instruments/barc-10.ts';
import { ciwaAr } from './instruments/ciwa-ar.ts';
import { cows } from './instruments/cows.ts';
import { craving } from './instruments/craving.ts';
import { gad7 } from './instruments/gad-7.ts';
import { pcPtsd5 } from './instruments/pc-ptsd-5.ts';
import { pcl5 } from './instruments/pcl-5.ts';
import { phq9 } from './instruments/phq-9.ts';
import { tea } from './instruments/tea.ts';

const instruments: Readonly<Record<InstrumentId, Instrument>> = {
  'phq-9': phq9,
  'gad-7': gad7,
  'pcl-5': pcl5,
  asq,
  'audit-c': auditC,
  'bam-30-day': bam30Day,
  'bam-r': bamR,
  'bam-iop': bamIop,
  'barc-10': barc10,
  'pc-ptsd-5': pcPtsd5,
  craving,
  tea,
  cows,
  'ciwa-ar': ciwaAr,
};

/** Everything that is known about one instrument. */
export const instrument = (id: InstrumentId): Instrument => instruments[id];

/** Every instrument of the product, in the order of their list. */
export const shippedInstruments: readonly Instrument[] = Object.values(instruments);

/** The items as the form asks them: a gate first, details directly below their heading. */
export const itemsInOrder = ({ items, gate }: Instrument): Item[] => {
  const place = ({ number, detailOf }: Item): number =>
    number === gate?.item ? 0 : (detailOf ?? number);
  return items.toSorted((a, b) => place(a) - place(b) || a.number - b.number);
};
