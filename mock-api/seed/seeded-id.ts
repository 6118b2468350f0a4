import { epochOf, type Instant } from '#domain/time/instant';
import type { Random } from './random.ts';

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
const bits = (random: Random, count: number): number => Math.floor(random.number() * 2 ** count);

/**
 * An id in the form of UUIDv7 (48 bits of time, version 7, variant 10) whose other bits come from
 * the seed: the same clinic gets the same ids, and they sort by the moment they stand for.
 */
export const seededId = <Id extends string>(random: Random, at: Instant): Id => {
  const time = hex(epochOf(at), 12);
  const upper = `${time.slice(0, 8)}-${time.slice(8)}-7${hex(bits(random, 12), 3)}`;
  const variant = hex(0x8000 | bits(random, 14), 4);
  const id: string = `${upper}-${variant}-${hex(bits(random, 24), 6)}${hex(bits(random, 24), 6)}`;
  return id as Id;
};
