import type { Clock, SystemTime } from './clock.ts';
import type { Database } from './database.ts';
import type { ChangeBell } from './recording/change-bell.ts';

/** What every route needs. */
export interface ApiContext {
  readonly database: Database;
  readonly clock: Clock;
  /** For sign-ins and the audit, which go by real time even in a demonstration. */
  readonly systemTime: SystemTime;
  /** Wakes the pages that follow a chart. */
  readonly bell: ChangeBell;
  /** People reach the server over https. */
  readonly https: boolean;
}
