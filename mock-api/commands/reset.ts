import { remakeDemonstration } from '../src/demonstration-database.ts';
import { readSettings } from '../src/settings.ts';
import { stopOnKnownFault } from './known-faults.ts';

/** Makes the demonstration clinic anew, as of today. */
await stopOnKnownFault(async () => {
  await remakeDemonstration(readSettings());
  console.log('The demonstration clinic is new. Start it with: npm start');
});
