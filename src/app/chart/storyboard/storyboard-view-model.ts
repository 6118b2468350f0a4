import { createSelector } from '@ngrx/store';
import type { Chart, Person } from '#contract/chart';
import type { AdmissionSource, EndReason, Track } from '#domain/chart/episode';
import { openHandovers } from '#domain/admission/handover';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import { inForce } from '#domain/chart/recorded';
import { episodeWeekOf } from '#domain/time/program-week';
import type { PlainDate } from '#domain/time/plain-date';
import { clockText, longDay, weekdayDay } from '../../ui/format/dates';
import { type ChartHead, chartFeature } from '../store/chart-feature';
import { selectEpisodeRecord } from '../store/episode-record';
import { staffName } from '../store/team';

/** Another course of treatment of the same person. */
interface OtherEpisode {
  readonly id: string;
  readonly text: string;
  readonly path: readonly string[];
}

export interface StoryboardView {
  readonly name: string;
  readonly pronouns: string | null;
  readonly personId: string;
  /** Nobody is in care twice at once. */
  readonly mayReturn: boolean;
  readonly ended: string | null;
  /** Open ones, until whoever took over has had contact. */
  readonly handovers: readonly string[];
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** Null where no number is known. */
  readonly phone: { readonly number: string; readonly rule: string | null } | null;
  readonly others: readonly OtherEpisode[];
}

const TRACKS: Record<Track, string> = { day: 'Day', evening: 'Evening', weekend: 'Weekend' };
const ENDINGS: Record<EndReason, string> = {
  completed: 'completed',
  transferred: 'transferred to other care',
  'left-before-planned': 'left before planned',
  'ended-by-program': 'ended by the program',
  incarcerated: 'incarcerated',
  died: 'died',
  other: 'other reason',
};
const SOURCES: Record<AdmissionSource, string> = {
  direct: 'no earlier level of care',
  'step-down-residential': 'residential care',
  'step-down-partial-hospital': 'partial hospitalization',
  'step-up-outpatient': 'outpatient care',
  hospital: 'hospital',
  transfer: 'another program',
  'trial-randomization': 'randomization in the trial',
};
const SUMMARIES: Record<Chart['episode']['priorSummary'], string> = {
  received: ', summary received',
  missing: ', summary missing',
  'not-expected': '',
};
const NOT_KNOWN = 'not known';

const ageText = ({ bornOn, bornInYear }: Person, today: PlainDate): string => {
  const year = Number(today.slice(0, 4));
  if (bornOn !== null) {
    const hadBirthday = today.slice(5) >= bornOn.slice(5);
    return String(year - Number(bornOn.slice(0, 4)) - (hadBirthday ? 0 : 1));
  }
  return bornInYear === null ? NOT_KNOWN : `about ${year - bornInYear}`;
};

const weekText = ({ episode, today }: ChartHead): string => {
  const { admittedOn, plannedEndOn, endedOn } = episode;
  const week = episodeWeekOf(endedOn ?? today, admittedOn);
  return plannedEndOn === null
    ? `week ${week}`
    : `week ${week} of ${episodeWeekOf(plannedEndOn, admittedOn)} planned`;
};

const nextText = (record: EpisodeRecord, today: PlainDate): string => {
  const next = inForce(record.attendance)
    .filter(({ status, heldOn }) => status === 'scheduled' && heldOn >= today)
    .toSorted((a, b) => `${a.heldOn}${a.startsAt}`.localeCompare(`${b.heldOn}${b.startsAt}`))[0];
  return next ? `${weekdayDay(next.heldOn)} ${clockText(next.startsAt)}, ${next.title}` : 'none';
};

const openOrders = (record: EpisodeRecord): string =>
  inForce(record.medicationOrders)
    .filter(({ endedOn }) => endedOn === null)
    .map(({ name, dose }) => `${name} ${dose}`)
    .join('; ') || 'none recorded';

const consentText = (record: EpisodeRecord, today: PlainDate): string =>
  inForce(record.consents)
    .filter((consent) => consent.revokedOn === null)
    .filter(({ endsOn }) => endsOn === null || endsOn >= today)
    .map(({ recipient }) => recipient)
    .join('; ') || 'none in force';

const teamText = ({ team, episode }: ChartHead): string => {
  const named = (id: string | null, as: string): string[] => {
    const member = team.find((each) => each.id === id);
    return member ? [`${member.name} (${as})`] : [];
  };
  return (
    [
      ...named(episode.therapistId, 'therapist'),
      ...named(episode.caseManagerId, 'case manager'),
    ].join(', ') || 'not assigned'
  );
};

const phaseText = ({ phases, episode, today }: ChartHead): string =>
  phases.findLast(({ startedOn }) => startedOn <= (episode.endedOn ?? today))?.name ??
  'no plan yet';

const endingText = (reason: EndReason | null): string =>
  reason === null ? NOT_KNOWN : ENDINGS[reason];

const endText = ({ endedOn, endReason }: Chart['episode']): string | null =>
  endedOn === null ? null : `Ended ${longDay(endedOn)}: ${endingText(endReason)}. Read only.`;

const handoverTexts = ({ team, handovers, episode }: ChartHead): string[] =>
  episode.endedOn !== null
    ? []
    : openHandovers(handovers).map(
        ({ fromStaffId, toStaffId, firstContactDueOn }) =>
          `Hand-over from ${staffName(team, fromStaffId)} to ${staffName(team, toStaffId)}: first contact by ${weekdayDay(firstContactDueOn)}`,
      );

const otherEpisodes = ({ otherEpisodes, person }: ChartHead): OtherEpisode[] =>
  otherEpisodes.map(({ id, admittedOn, endedOn, endReason }) => ({
    id,
    text:
      endedOn === null
        ? `since ${longDay(admittedOn)}`
        : `${longDay(admittedOn)} to ${longDay(endedOn)}, ${endingText(endReason)}`,
    path: ['/people', person.id, 'episodes', id],
  }));

const nameOf = ({ givenName, familyName, preferredName }: Person): string =>
  preferredName === null ? `${givenName} ${familyName}` : `${preferredName} ${familyName}`;

const phoneOf = ({ phone, contactRule }: Person) =>
  phone === null ? null : { number: phone, rule: contactRule };

const toStoryboard = (head: ChartHead | null, record: EpisodeRecord | null) =>
  head === null || record === null
    ? null
    : {
        name: nameOf(head.person),
        pronouns: head.person.pronouns,
        personId: head.person.id,
        mayReturn: head.otherEpisodes.every(({ endedOn }) => endedOn !== null),
        ended: endText(head.episode),
        handovers: handoverTexts(head),
        facts: [
          { term: 'Age', text: ageText(head.person, head.today) },
          { term: 'ID', text: head.person.code },
          { term: 'Track', text: TRACKS[head.episode.track] },
          { term: 'Episode', text: weekText(head) },
          { term: 'Phase', text: phaseText(head) },
          {
            term: 'Came from',
            text: `${SOURCES[head.episode.admissionSource]}${SUMMARIES[head.episode.priorSummary]}`,
          },
          { term: 'Next', text: nextText(record, head.today) },
          { term: 'Medication', text: openOrders(record) },
          { term: 'Allergies', text: head.person.allergies ?? NOT_KNOWN },
          { term: 'Team', text: teamText(head) },
          { term: 'Consent', text: consentText(record, head.today) },
        ],
        phone: phoneOf(head.person),
        others: otherEpisodes(head),
      };

export const selectStoryboard = createSelector(
  chartFeature.selectRecords,
  selectEpisodeRecord,
  (head, record): StoryboardView | null => toStoryboard(head, record),
);
