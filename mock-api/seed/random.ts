/** Repeatable chance: the same seed gives the same numbers on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  number(): number;
  chance(probability: number): boolean;
  /** A whole number from first to last, both possible. */
  integer(first: number, last: number): number;
  normal(mean: number, deviation: number): number;
  pick<Item>(list: readonly Item[]): Item;
  /** One of the keys, each as likely as its weight among all weights. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
  /** A source of its own, so that drawing more in one place changes nothing in another. */
  fork(label: string | number): Random;
}

/** Four well-mixed words from a text (cyrb128), as a start for the generator. */
const wordsOf = (text: string): [number, number, number, number] => {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
};

/** sfc32: small, fast and good enough for made-up people; not for secrets. */
const numbersOf = (seed: string): (() => number) => {
  let [a, b, c, d] = wordsOf(seed);
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return next;
};

/** The source of chance that a seed stands for. */
export const randomOf = (seed: string): Random => {
  const number = numbersOf(seed);
  const integer = (first: number, last: number): number =>
    first + Math.floor(number() * (last - first + 1));
  const weighted = <Key extends string>(weights: Readonly<Record<Key, number>>): Key => {
    const entries = Object.entries(weights) as [Key, number][];
    let rest = number() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    const found = entries.find(([, weight]) => (rest -= weight) < 0) ?? entries.at(-1);
    if (found === undefined) throw new RangeError('Nothing to choose from');
    return found[0];
  };
  return {
    number,
    chance: (probability) => number() < probability,
    integer,
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - number())) * Math.cos(2 * Math.PI * number()),
    pick: (list) => {
      const item = list[integer(0, list.length - 1)];
      if (item === undefined) throw new RangeError('Nothing to choose from');
      return item;
    },
    weighted,
    fork: (label) => randomOf(`${seed}/${label}`),
  };
};
