import type { Substance } from '#domain/chart/episode';
import type { Random } from '../random.ts';

/** Whole answers from 0 to `highest` that add up to a total, spread unevenly as people answer. */
export const answersFor = (
  random: Random,
  total: number,
  items: number,
  highest: number,
): number[] => {
  const answers = Array.from({ length: items }, () => Math.min(highest, Math.floor(total / items)));
  let rest = Math.min(total, items * highest) - answers.reduce((sum, answer) => sum + answer, 0);
  while (rest > 0) {
    const at = random.integer(0, items - 1);
    if ((answers[at] ?? highest) >= highest) continue;
    answers[at] = (answers[at] ?? 0) + 1;
    rest -= 1;
  }
  for (let shuffle = 0; shuffle < items; shuffle += 1) {
    const [from, to] = [random.integer(0, items - 1), random.integer(0, items - 1)];
    const [giving = 0, taking = 0] = [answers[from], answers[to]];
    if (from === to || giving < 1 || taking >= highest) continue;
    answers[from] = giving - 1;
    answers[to] = taking + 1;
  }
  return answers;
};

/** Nine items that add up, with a given item 9, and the unscored difficulty item. */
export const phq9Answers = (random: Random, total: number, item9: number): number[] => {
  const last = Math.max(Math.min(item9, total), total - 24);
  const difficulty = Math.min(3, Math.floor(total / 7));
  return [...answersFor(random, total - last, 8, 3), last, difficulty];
};

/** What the Brief Addiction Monitor of one period says. */
export interface MonitorAnswers {
  readonly period: 7 | 30;
  readonly useDays: Readonly<Partial<Record<Substance, number>>>;
  /** 0 to 1. */
  readonly risk: number;
  readonly protective: number;
  /** Enough legal income to live on. */
  readonly income: 'yes' | 'no';
}

const drugItems = [
  'cannabis',
  'benzodiazepines',
  'cocaine',
  'methamphetamine',
  'opioids',
] as const satisfies readonly Substance[];

/** Items 1 to 17 and the details 7A to 7G behind them; item 7 itself is a heading. */
export const monitorAnswers = (
  random: Random,
  { period, useDays, risk, protective, income }: MonitorAnswers,
): (number | null)[] => {
  const near = (share: number): number => Math.min(1, Math.max(0, share + random.normal(0, 0.08)));
  const step = (share: number): number => Math.round(near(share) * 4);
  const days = (share: number): number => Math.round(near(share) * period);
  const alcohol = useDays.alcohol ?? 0;
  const details = [...drugItems.map((substance) => useDays[substance] ?? 0), 0, useDays.other ?? 0];
  return [
    step(risk),
    days(risk * 0.7),
    days(risk * 0.7),
    alcohol,
    Math.round(alcohol * 0.6),
    Math.max(...details),
    null,
    step(risk),
    step(protective),
    days(protective * 0.35),
    days(risk * 0.5),
    step(protective),
    days(protective * 0.6),
    income === 'yes' ? 4 : 0,
    step(risk * 0.8),
    days(protective * 0.8),
    4 - step(protective),
    ...details,
  ];
};
