import { addDays } from '../time/plain-date.ts';
import {
  exampleObjective,
  exampleObservations,
  exampleRules,
  exampleStart,
} from './objective.example.ts';
import { objectiveProgress } from './objective-state.ts';
import { progressSentence } from './progress-sentence.ts';

describe('progress sentence', () => {
  const sentence = (...values: (readonly [number, number])[]) => {
    const today = addDays(exampleStart, (values.at(-1)?.[0] ?? 0) * 7);
    const progress = objectiveProgress(
      exampleObjective(),
      exampleObservations(...values),
      today,
      exampleRules,
    );
    return progressSentence('PHQ-9', { baseline: 18, baselineOn: exampleStart }, progress);
  };

  it('says movement, expectation and state', () => {
    expect(sentence([5, 11])).toBe(
      'PHQ-9 fell from 18 to 11 in 5 weeks; expected 10.7; as expected',
    );
    expect(sentence([1, 25])).toBe(
      'PHQ-9 rose from 18 to 25 in 1 week; expected 15.2; deteriorated',
    );
    expect(sentence([2, 18])).toBe('PHQ-9 stayed at 18 in 2 weeks; expected 13.5; as expected');
  });

  it('says when nothing was measured since the baseline, and names no expectation it has not', () => {
    expect(sentence()).toBe('PHQ-9: no value since the baseline; as expected');
    const [latest = null] = exampleObservations([2, 3]);
    const steps = {
      ...objectiveProgress(exampleObjective(), [], exampleStart, exampleRules),
      latest,
      expected: null,
    };
    expect(progressSentence('Steps', { baseline: 0, baselineOn: exampleStart }, steps)).toBe(
      'Steps rose from 0 to 3 in 2 weeks; as expected',
    );
  });
});
