/** What one scheduled sample is to an incentive; the clinical result is never edited by it. */
export const incentiveOutcomes = ['success', 'positive', 'missed', 'excused', 'invalid'] as const;
export type IncentiveOutcome = (typeof incentiveOutcomes)[number];

export interface IncentiveSample {
  /** 1 for the first week of the incentive program. */
  readonly week: number;
  readonly outcome: IncentiveOutcome;
}

export interface LadderRules {
  /** A ladder rises with every success, or with every week of successes only. */
  readonly rise: 'per-sample' | 'per-week';
  /** Successes in a row after which the rung from before a reset returns; null for never. */
  readonly restoreAfter: number | null;
}

/** Where one sample stood; the rung is null for a sample that earned nothing. */
export interface Rung {
  readonly week: number;
  readonly rung: number | null;
  /** Successes in a row, this one included. */
  readonly run: number;
}

interface Ladder {
  readonly rung: number;
  readonly run: number;
  /** The rung that waits to be restored; 0 for none. */
  readonly former: number;
}

const effect: Record<IncentiveOutcome, 'climb' | 'reset' | 'freeze'> = {
  success: 'climb',
  positive: 'reset',
  missed: 'reset',
  excused: 'freeze',
  invalid: 'freeze',
};

const after = (ladder: Ladder, outcome: IncentiveOutcome, rise: number, rules: LadderRules) => {
  switch (effect[outcome]) {
    case 'freeze':
      return ladder;
    case 'reset':
      return { rung: 0, run: 0, former: Math.max(ladder.former, ladder.rung) };
    case 'climb': {
      const run = ladder.run + 1;
      const rung = ladder.rung + rise;
      return run === rules.restoreAfter
        ? { rung: Math.max(rung, ladder.former), run, former: 0 }
        : { ...ladder, rung, run };
    }
  }
};

/**
 * The rung of every sample, in order. An unexcused missing or positive sample resets the ladder, an
 * excused or invalid one freezes it; a restored rung counts from the sample after the run that
 * restored it. Source: clinical-sources.md#contingency-management
 */
export const climbLadder = (
  samples: readonly IncentiveSample[],
  rules: LadderRules,
): readonly Rung[] => {
  let ladder: Ladder = { rung: 0, run: 0, former: 0 };
  return samples.map(({ week, outcome }, index) => {
    const before = ladder;
    const ofWeek = samples.filter((sample) => sample.week === week);
    const endsWeek = samples[index + 1]?.week !== week;
    const isGoodWeek = endsWeek && ofWeek.every((sample) => sample.outcome === 'success');
    ladder = after(ladder, outcome, rules.rise === 'per-sample' || isGoodWeek ? 1 : 0, rules);
    return { week, rung: outcome === 'success' ? before.rung : null, run: ladder.run };
  });
};
