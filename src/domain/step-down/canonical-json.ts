const sortedEntries = (value: object): [string, unknown][] =>
  Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Plain data as JSON with keys in one order, so that equal facts are equal byte for byte. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = sortedEntries(value).map(
    ([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`,
  );
  return `{${entries.join(',')}}`;
};

const FNV_PRIME = 0x01000193;
const MULTIPLIER = 0x85ebca6b;

/**
 * 64 bits as 16 hexadecimal digits: two FNV-style lanes over UTF-16 code units. It tells whether two
 * texts are the same facts; it is no protection against somebody who forges them.
 */
export const contentHash = (text: string): string => {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let n = 0; n < text.length; n += 1) {
    const unit = text.charCodeAt(n);
    high = Math.imul(high ^ unit, FNV_PRIME);
    low = Math.imul((low << 5) ^ (low >>> 27) ^ unit, MULTIPLIER);
  }
  const digits = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');
  return `${digits(high)}${digits(low)}`;
};
