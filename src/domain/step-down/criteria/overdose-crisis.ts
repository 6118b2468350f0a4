import { dayText, listText } from '../../chart/wording.ts';
import { addDays } from '../../time/plain-date.ts';
import { atMostDaysOld } from '../windows.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

/** G2: asked, and neither overdose nor medical crisis; a report is an answer too. */
export const overdoseCrisis: Criterion = (facts, rules) => {
  const { asOf } = facts;
  const days = rules.gates.crisisDays;
  const answers = facts.crisisAnswers.filter(({ on }) => atMostDaysOld(on, asOf, days));
  const crises = [
    ...facts.crises.filter(({ on }) => atMostDaysOld(on, asOf, days)),
    ...answers
      .filter(({ overdose }) => overdose === 'yes')
      .map((answer) => ({ ...answer, name: 'answered yes' })),
  ];
  const asked = answers.at(-1) ?? null;
  const known = asked !== null || crises.length > 0;
  return judged('G2', facts, rules, {
    state: stateBy({ unknown: !known, notMet: crises.length > 0, met: true }),
    value:
      crises.length > 0
        ? listText(crises.map(({ name, on }) => `${name} on ${dayText(on)}`))
        : asked && `none, last asked on ${dayText(asked.on)}`,
    threshold: `asked and none in ${days} days`,
    from: addDays(asOf, -days),
    rows: crises.length > 0 ? crises.flatMap(({ rows }) => rows) : answers.flatMap((a) => a.rows),
  });
};
