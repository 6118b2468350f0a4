/** Loaded before a program, this lets it run as if it had been started a week later. */
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const { now } = Date;
Date.now = () => now() + WEEK_MS;
globalThis.Date = new Proxy(Date, {
  construct: (date, given: unknown[]) =>
    Reflect.construct(date, given.length === 0 ? [Date.now()] : given) as Date,
});
