import type { CutOff } from './analyte-facts.ts';
import type { Analyte } from './drug-test.ts';

/** An ordered list of analytes tested together; what is not on it is "not tested", never negative. */
export interface Panel {
  readonly id: string;
  readonly label: string;
  readonly analytes: readonly Analyte[];
  /** Which of the cut-offs of each analyte holds, and for which kind of assay. */
  readonly stage: 'screen' | 'confirmation';
  readonly cutOffs: keyof CutOff;
}
