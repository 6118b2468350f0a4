import type { Analyte } from './drug-test.ts';
import type { Panel } from './panel.ts';

const fivePanel: readonly Analyte[] = [
  'amphetamines',
  'cocaine',
  'cannabinoids',
  'opiates',
  'phencyclidine',
];

const iopPanel: readonly Analyte[] = [
  'amphetamines',
  'methamphetamine',
  'cocaine',
  'cannabinoids',
  'opiates',
  'oxycodone',
  'fentanyl',
  'buprenorphine',
  'benzodiazepines',
  'ethyl-glucuronide',
];

const cup: readonly Analyte[] = [
  ...fivePanel,
  'benzodiazepines',
  'barbiturates',
  'methadone',
  'oxycodone',
  'buprenorphine',
  'mdma',
  'methamphetamine',
  'fentanyl',
];

const opioids: readonly Analyte[] = [
  'opiates',
  '6-mam',
  'oxycodone',
  'hydrocodone',
  'fentanyl',
  'norfentanyl',
  'methadone',
  'eddp',
  'buprenorphine',
  'norbuprenorphine',
  'xylazine',
];

const screen = { stage: 'screen', cutOffs: 'clinical' } as const;

/** Panels of a new clinic, the usual one first. Source: clinical-sources.md#drug-test-analytes */
export const shippedPanels: readonly Panel[] = [
  { id: 'iop-10', label: 'IOP-10', analytes: iopPanel, ...screen },
  { id: 'five', label: 'Five-panel', analytes: fivePanel, stage: 'screen', cutOffs: 'federal' },
  { id: 'cup', label: 'Cup with fentanyl strip', analytes: cup, ...screen },
  { id: 'etg', label: 'EtG dip', analytes: ['ethyl-glucuronide'], ...screen },
  {
    id: 'definitive-opioids',
    label: 'Laboratory, opioids',
    analytes: opioids,
    stage: 'confirmation',
    cutOffs: 'clinical',
  },
];
