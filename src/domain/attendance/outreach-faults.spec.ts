import { addDays } from '../time/plain-date.ts';
import { exampleEpisodeRecord, episodeDay } from '../chart/episode-record.example.ts';
import { outreachFaults } from './outreach-faults.ts';
