import type { Engine } from '../src/database.ts';
import * as sitesAndStaff from './001-sites-and-staff.ts';
import * as peopleAndEpisodes from './002-people-and-episodes.ts';
import * as sessionsAndSkills from './003-sessions-and-skills.ts';
import * as testsAndMedication from './004-tests-and-medication.ts';
import * as measuresPlansAndNotes from './005-measures-plans-and-notes.ts';
import * as safetyFamilyAndServices from './006-safety-family-and-services.ts';
import * as stepDownAndCaseload from './007-step-down-and-caseload.ts';
import * as audit from './008-audit.ts';
import * as staleSummaries from './009-stale-summaries.ts';
import * as recording from './010-recording.ts';
import * as clinicAndAdmission from './011-clinic-and-admission.ts';
import * as groups from './012-groups.ts';
import * as modalities from './013-modalities.ts';
import * as monitoringAndMedication from './014-monitoring-and-medication.ts';
import * as familyAndServices from './016-family-and-services.ts';
import * as work from './017-work.ts';
import * as measuresAndSafety from './015-measures-and-safety.ts';
import type { Schema } from './columns.ts';

export interface Migration {
  readonly name: string;
  readonly up: (schema: Schema, engine: Engine) => Promise<void>;
}

/** Forward only: a released migration never changes, a new one is added at the end. */
export const migrations: readonly Migration[] = [
  { name: '001-sites-and-staff', ...sitesAndStaff },
  { name: '002-people-and-episodes', ...peopleAndEpisodes },
  { name: '003-sessions-and-skills', ...sessionsAndSkills },
  { name: '004-tests-and-medication', ...testsAndMedication },
  { name: '005-measures-plans-and-notes', ...measuresPlansAndNotes },
  { name: '006-safety-family-and-services', ...safetyFamilyAndServices },
  { name: '007-step-down-and-caseload', ...stepDownAndCaseload },
  { name: '008-audit', ...audit },
  { name: '009-stale-summaries', ...staleSummaries },
  { name: '010-recording', ...recording },
  { name: '011-clinic-and-admission', ...clinicAndAdmission },
  { name: '012-groups', ...groups },
  { name: '013-modalities', ...modalities },
  { name: '014-monitoring-and-medication', ...monitoringAndMedication },
  { name: '015-measures-and-safety', ...measuresAndSafety },
  { name: '016-family-and-services', ...familyAndServices },
  { name: '017-work', ...work },
];
