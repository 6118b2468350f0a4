import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import { dayText, listText } from '../chart/wording.ts';
import type { RecordId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';
import {
  consentReaches,
  type ConsentReach,
  type FamilySession,
  type FamilySupport,
} from './family-record.ts';
import { supportConsent } from './support-consent.ts';

type Typed = Draft<FamilySession>;

const standing = ({ record }: Recording): FamilySupport[] =>
  record.familySupports.filter(({ enteredInErrorAt }) => enteredInErrorAt === null);

/** Who took part already in the session as it is on record: correcting it invites nobody. */
const tookPart = ({ record, before }: Recording): readonly RecordId[] =>
  record.familySessions.find(({ id }) => id === before?.id)?.participants ?? [];

const participantFaults = ({ participants }: Typed, recording: Recording): RecordingFault[] => {
  const field = 'participants';
  if (participants.length === 0) return [{ field, message: 'choose at least one supporter' }];
  if (new Set(participants).size < participants.length)
    return [{ field, message: 'names somebody twice' }];
  const supports = standing(recording);
  const already = tookPart(recording);
  return participants.flatMap((id): RecordingFault[] => {
    const support = supports.find((one) => one.id === id);
    if (support === undefined) return [{ field, message: 'is not a supporter of this person' }];
    if (support.contact !== 'unsafe' || already.includes(id)) return [];
    return [
      {
        field,
        message: `${support.name} is an unsafe contact: do not invite or meet; choose somebody else`,
      },
    ];
  });
};

const onFaults = ({ on, status }: Typed, { record, today }: Recording): RecordingFault[] => {
  if (status === 'held') return dayFaults('on', on, record.episode, today);
  if (status === 'cancelled')
    return on < record.episode.admittedOn ? dayFaults('on', on, record.episode, today) : [];
  const { endedOn } = record.episode;
  if (on < today)
    return [{ field: 'on', message: `of a planned session must not be before today, ${today}` }];
  return endedOn === null
    ? []
    : [{ field: 'on', message: `is after the end of care on ${endedOn}` }];
};

/** Everything that speaks against recording a family session or an invitation to one. */
export const familySessionFaults = (draft: Typed, recording: Recording): RecordingFault[] => {
  const { status, minutes, nextOn, on } = draft;
  return [
    ...participantFaults(draft, recording),
    ...onFaults(draft, recording),
    ...(status === 'held' && minutes === null
      ? [{ field: 'minutes', message: 'say how long it took' }]
      : []),
    ...(status !== 'held' && minutes !== null
      ? [{ field: 'minutes', message: 'stays empty for a session that was not held' }]
      : []),
    ...(nextOn !== null && nextOn <= on
      ? [{ field: 'nextOn', message: `must be after the session on ${on}` }]
      : []),
  ];
};

/** Whether a consent lets staff say as much as is needed; one in words only is not judged. */
export const reachesFarEnough = (reach: ConsentReach | null, needed: ConsentReach): boolean =>
  reach === null || consentReaches.indexOf(reach) >= consentReaches.indexOf(needed);

/** Why the treatment may not be talked about with a supporter today; null where it may. */
export const consentGap = (
  support: FamilySupport,
  today: PlainDate,
  needed: ConsentReach,
): string | null => {
  const { name, consentEndsOn, consentReach } = support;
  const state = supportConsent(support, today);
  if (state === 'none') return `${name}: no consent, so nothing about the person may be said`;
  if (state === 'revoked')
    return `${name}: consent was revoked, so nothing about the person may be said`;
  if (consentEndsOn !== null && consentEndsOn < today)
    return `${name}: consent ended ${dayText(consentEndsOn)} – renew?`;
  return reachesFarEnough(consentReach, needed)
    ? null
    : `${name}: consent covers attendance only, not what a session talks about`;
};

/** Consents that are missing, ended or too narrow; said before typing, and no bar to recording. */
export const familySessionDoubts = (
  { participants }: Typed,
  recording: Recording,
): RecordingFault[] => {
  const { sessionReach } = recording.rules.family;
  const gaps = standing(recording)
    .filter(({ id, contact }) => participants.includes(id) && contact === 'supportive')
    .flatMap((support) => consentGap(support, recording.today, sessionReach) ?? []);
  return gaps.length === 0 ? [] : [{ field: 'participants', message: listText(gaps) }];
};
