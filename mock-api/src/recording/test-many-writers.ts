import assert from 'node:assert/strict';
import type { EpisodeId } from '#domain/ids';
import { newId } from '../new-id.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
}
interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object | null;
}
/** Sends a request, injected or over the wire. */
export type Send = (asked: Asked) => Promise<Answer>;

const FACTS = ['on', 'channel', 'outcome', 'enteredInErrorReason'] as const;
type Row = { id: string; version: number } & Record<(typeof FACTS)[number], string | null>;

/** A write that the server said it made: this row stood in this version with these facts. */
interface Acknowledged {
  readonly key: string;
  readonly id: string;
  readonly version: number;
  readonly facts: string;
}

interface Clinic {
  readonly send: Send;
  readonly episodeId: EpisodeId;
  /** Cookies of people who may write. */
  readonly cookies: readonly string[];
  /** Days on which something can be recorded. */
  readonly days: readonly string[];
}

const factsOf = (row: Row): string => JSON.stringify(FACTS.map((name) => row[name]));
const oneOf = <Value>(values: readonly Value[]): Value => {
  const value = values[Math.floor(Math.random() * values.length)];
  assert.ok(value !== undefined);
  return value;
};

/** Writers of one chart, each doing one thing after the other, with the log of what they were told. */
class Writers {
  readonly log: Acknowledged[] = [];
  /** Changes that got no answer from a busy server: they may have been made. */
  untold = 0;
  readonly #clinic: Clinic;
  /** What some writer last saw of a row; the others may have overtaken it. */
  readonly #seen = new Map<string, number>();
  readonly #base: string;

  constructor(clinic: Clinic) {
    this.#clinic = clinic;
    this.#base = `/api/episodes/${clinic.episodeId}/outreach-contacts`;
  }

  #draft() {
    return {
      on: oneOf(this.#clinic.days),
      channel: oneOf(['phone', 'text', 'letter', 'visit']),
      outcome: oneOf(['reached', 'message-left', 'not-reached']),
    };
  }

  /** A busy server is asked again where a key makes that safe. */
  async #sendUntilHeard(asked: Asked): Promise<Answer> {
    const answer = await this.#clinic.send(asked);
    if (answer.status !== 503) return answer;
    if ('idempotency-key' in asked.headers) return this.#sendUntilHeard(asked);
    this.untold += 1;
    return answer;
  }

  /** Sends a request once, or as somebody does who got no answer: twice at a time, or again. */
  async #insist(asked: Asked, key: string): Promise<void> {
    const once = () => this.#sendUntilHeard(asked);
    const times = Math.random();
    const answers = times < 0.7 ? [await once()] : await Promise.all([once(), once()]);
    if (times > 0.9) answers.push(await once());
    for (const { status, body } of answers) {
      if ([409, 412, 503].includes(status)) continue;
      assert.ok(
        status === 200 || status === 201,
        `${asked.method} ${asked.url}: ${status} ${body}`,
      );
      const row = JSON.parse(body) as Row;
      this.log.push({ key, id: row.id, version: row.version, facts: factsOf(row) });
      this.#seen.set(row.id, Math.max(row.version, this.#seen.get(row.id) ?? 0));
    }
  }

  async #act(cookie: string): Promise<void> {
    const key = newId();
    const [id, version] = oneOf([...this.#seen, ['', 0] as const]);
    const withKey = { cookie, 'idempotency-key': key };
    const over = { 'if-match': `"${Math.max(1, version - Number(Math.random() < 0.1))}"` };
    if (id === '' || Math.random() < 0.3)
      await this.#insist(
        { method: 'POST', url: this.#base, headers: withKey, body: this.#draft() },
        key,
      );
    else if (Math.random() < 0.8)
      await this.#insist(
        {
          method: 'PUT',
          url: `${this.#base}/${id}`,
          headers: { cookie, ...over },
          body: this.#draft(),
        },
        key,
      );
    else
      await this.#insist(
        {
          method: 'POST',
          url: `${this.#base}/${id}/entered-in-error`,
          headers: { ...withKey, ...over },
          body: { reason: `Mistaken, ${key}` },
        },
        key,
      );
  }

  async writeFor(milliseconds: number, cookie: string): Promise<void> {
    const end = performance.now() + milliseconds;
    while (performance.now() < end) await this.#act(cookie);
  }
}

/** Every version that was acknowledged, each with the one set of facts that it can have. */
const versionsOf = (log: readonly Acknowledged[]): Map<string, Map<number, string>> => {
  const rows = new Map<string, Map<number, string>>();
  for (const { id, version, facts } of log) {
    const versions = rows.get(id) ?? new Map<number, string>();
    assert.equal(versions.get(version) ?? facts, facts, 'two facts were told of one version');
    rows.set(id, versions.set(version, facts));
  }
  return rows;
};

const read = async (clinic: Clinic, url: string) => {
  const [cookie = ''] = clinic.cookies;
  const { status, body } = await clinic.send({
    method: 'GET',
    url,
    headers: { cookie },
    body: null,
  });
  assert.equal(status, 200, body);
  return JSON.parse(body) as { outreach: Row[]; versions: { version: number; row: Row }[] };
};

/**
 * Lets many write to one chart at random, then holds the chart against what they were told: every
 * acknowledged write stands once, in its place in the history, and nothing else does.
 * @returns how many writes were acknowledged.
 */
export const writeAtRandom = async (
  clinic: Clinic,
  writers: number,
  milliseconds: number,
): Promise<number> => {
  const chart = `/api/episodes/${clinic.episodeId}`;
  const before = new Set((await read(clinic, `${chart}/chart`)).outreach.map(({ id }) => id));
  const group = new Writers(clinic);
  const { cookies } = clinic;
  await Promise.all(
    Array.from({ length: writers }, (_, n) =>
      group.writeFor(milliseconds, cookies[n % cookies.length] ?? ''),
    ),
  );
  const told = versionsOf(group.log);
  const all = (await read(clinic, `${chart}/chart`)).outreach;
  const rows = all.filter(({ id }) => !before.has(id));
  assert.deepEqual(rows.map(({ id }) => id).sort(), [...told.keys()].sort());
  let untold = 0;
  for (const row of rows) {
    const { versions } = await read(clinic, `${chart}/outreach-contacts/${row.id}/history`);
    const stands = [row, ...versions.map((version) => version.row)].reverse();
    const heard = told.get(row.id) ?? new Map<number, string>();
    assert.deepEqual(
      stands.map(({ version }) => version),
      stands.map((_, n) => n + 1),
    );
    for (const one of stands)
      if (heard.has(one.version)) assert.equal(heard.get(one.version), factsOf(one));
      else untold += 1;
    for (const version of heard.keys()) assert.ok(version <= row.version, 'a write was lost');
  }
  assert.ok(untold <= group.untold, `${untold} writes that nobody was told of`);
  return group.log.length;
};
