import { createSelector } from '@ngrx/store';
import { admissionChecklist, type ChecklistEntry } from '#domain/admission/admission-checklist';
import { openHandovers } from '#domain/admission/handover';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import { type ChartHead, chartFeature } from '../chart/store/chart-feature';
import { selectEpisodeRecord } from '../chart/store/episode-record';
import { staffName } from '../chart/store/team';
import { fullDay, longDay, momentText, weekdayDay } from '../ui/format/dates';
import { checklistWords, referralWords, sourceWords, summaryWords } from './admission-labels';
import { courseFields } from './episode-fields';
import { personFields } from './person-fields';
import { episodeFactsFeature } from './store/episode-facts-feature';
import type { FactsAnswer } from './store/episode-facts-actions';
import { versionChanges } from './version-changes';

const NOT_KNOWN = 'not known';

const stateText = ({ state, dueOn, doneOn, missing }: ChecklistEntry): string => {
  const left = missing > 0 ? `, ${missing} still missing` : '';
  switch (state) {
    case 'done':
      return doneOn === null ? 'Done' : `Done ${longDay(doneOn)}`;
    case 'known':
      return 'Done';
    case 'due':
      return `Due by ${weekdayDay(dueOn)}${left}`;
    case 'overdue':
      return `Overdue since ${weekdayDay(dueOn)}${left}`;
  }
};

const checklistOf = (head: ChartHead, record: EpisodeRecord) => {
  const around = {
    hasEmergencyContact: head.person.emergencyName !== null,
    diagnoses: head.diagnoses.length,
    priorSummary: head.episode.priorSummary,
  };
  return admissionChecklist(record, around, head.today, defaultRuleSet).map((entry) => ({
    item: entry.item,
    word: checklistWords[entry.item],
    state: entry.state,
    text: stateText(entry),
  }));
};

const personFacts = ({ person }: ChartHead) =>
  personFields.map(({ name, label }) => {
    const value = person[name as keyof typeof person];
    const text = name === 'bornOn' && person.bornOn !== null ? fullDay(person.bornOn) : value;
    return { label, text: text === null ? NOT_KNOWN : String(text) };
  });

const episodeFacts = (head: ChartHead, answer: FactsAnswer | null) => {
  const { episode } = head;
  const program = answer?.choices.programs.find(({ id }) => id === episode.programId);
  const source = episode.admissionSource;
  return [
    { label: 'Program', text: program?.name ?? NOT_KNOWN },
    { label: 'Admitted on', text: fullDay(episode.admittedOn) },
    {
      label: 'Planned end',
      text: episode.plannedEndOn ? fullDay(episode.plannedEndOn) : NOT_KNOWN,
    },
    { label: 'Came from', text: source === 'trial-randomization' ? source : sourceWords[source] },
    {
      label: 'Referred by',
      text: episode.referralSource === null ? NOT_KNOWN : referralWords[episode.referralSource],
    },
    { label: 'Summary of earlier care', text: summaryWords[episode.priorSummary] },
    {
      label: 'Level of care',
      text: head.levels
        .map(({ code, startedOn }) => `${code} since ${longDay(startedOn)}`)
        .join('; '),
    },
    {
      label: 'Diagnoses',
      text: head.diagnoses.map(({ icd10, label }) => `${icd10} ${label}`).join('; ') || NOT_KNOWN,
    },
    { label: 'What they want', text: episode.personGoal ?? NOT_KNOWN },
  ];
};

const labelsOf = (fields: readonly { readonly name: string; readonly label: string }[]) =>
  Object.fromEntries(fields.map(({ name, label }) => [name, label]));
const episodeLabels = {
  ...labelsOf(courseFields),
  track: 'Track',
  levels: 'Levels of care',
  phases: 'Phases',
  diagnoses: 'Diagnoses',
  substanceGoals: 'Substances and goals',
  endedOn: 'Ended on',
};

const historyOf = (head: ChartHead, answer: FactsAnswer | null) =>
  answer === null
    ? []
    : [
        ...versionChanges(answer.ofPerson, head.person, labelsOf(personFields)),
        ...versionChanges(answer.ofEpisode, answer.row.facts, episodeLabels),
      ]
        .toSorted((a, b) => b.replacedAt.localeCompare(a.replacedAt))
        .map(({ replacedAt, replacedBy, texts }) => ({
          when: momentText(replacedAt as never, head.timeZone),
          who: staffName(head.team, replacedBy as never),
          texts,
        }));

const handoversOf = (head: ChartHead) => {
  const open = new Set(openHandovers(head.handovers).map(({ id }) => id));
  return head.handovers
    .filter(({ enteredInErrorAt }) => enteredInErrorAt === null)
    .toReversed()
    .map((handover) => ({
      handover,
      isOpen: open.has(handover.id) && head.episode.endedOn === null,
      text: `${handover.role === 'therapist' ? 'Therapist' : 'Case manager'}, ${longDay(handover.on)}: ${staffName(head.team, handover.fromStaffId)} to ${staffName(head.team, handover.toStaffId)}`,
      contact:
        handover.firstContactOn === null
          ? `First contact by ${weekdayDay(handover.firstContactDueOn)}`
          : `First contact ${longDay(handover.firstContactOn)}`,
    }));
};

/** The page of an episode's admission; null until the chart is there. */
export const selectEpisodePage = createSelector(
  chartFeature.selectRecords,
  selectEpisodeRecord,
  episodeFactsFeature.selectAnswer,
  (head, record, answer) =>
    head === null || record === null
      ? null
      : {
          head,
          record,
          answer,
          ended: head.episode.endedOn !== null,
          checklist: checklistOf(head, record),
          person: personFacts(head),
          episode: episodeFacts(head, answer),
          handovers: handoversOf(head),
          history: historyOf(head, answer),
        },
);
