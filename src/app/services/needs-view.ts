import type { ServiceNeed, ServiceStageChange } from '#contract/services';
import { countText } from '#domain/chart/wording';
import { isStepBack } from '#domain/services/service-faults';
import { type ServiceStage, serviceStages } from '#domain/services/service-need';
import type { ServiceRules } from '#domain/services/service-rules';
import { serviceWait } from '#domain/services/service-wait';
import type { PlainDate } from '#domain/time/plain-date';
import { longDay } from '../ui/format/dates';
import { cell, type RecordRow, stateCell, struckNote } from '../ui/records/record-row';
import { serviceKindWords, serviceStageWords } from './services-labels';

/** Another stage of a need. */
export interface Move {
  readonly to: ServiceStage;
  readonly word: string;
  /** Back to a stage that it had passed: asks for the reason. */
  readonly asksWhy: boolean;
}

/** What moving a need takes, and where it has been. */
export interface NeedMoves {
  readonly need: ServiceNeed;
  readonly moves: readonly Move[];
  readonly history: readonly string[];
}

const nextText = ({ nextStep, nextStepOn }: ServiceNeed): string => {
  if (nextStep === null) return 'no next step recorded';
  return nextStepOn === null ? nextStep : `${nextStep}, ${longDay(nextStepOn)}`;
};

/** A need as a row of the list, with how long it has been in its stage. */
export const needRow = (need: ServiceNeed, today: PlainDate, rules: ServiceRules): RecordRow => {
  const { daysInStage, isLong } = serviceWait(need, today, rules);
  const [tone, word] = serviceStageWords[need.stage];
  const age = `${countText(daysInStage, 'day')}, since ${longDay(need.stageSince)}`;
  const struck = struckNote(need);
  return {
    id: need.id,
    struck,
    action: struck === null ? 'Move' : null,
    correct: { kind: 'service-needs', id: need.id },
    cells: [
      cell(serviceKindWords[need.kind], need.need),
      cell(need.service ?? 'not arranged yet'),
      stateCell(tone, word, need.stageReason),
      isLong ? stateCell('due', 'long wait', age) : cell(age),
      cell(need.ownerName ?? 'nobody yet'),
      cell(nextText(need)),
      cell(need.barrier ?? 'none recorded'),
    ],
  };
};

const historyText = ({ stage, on, reason }: ServiceStageChange): string =>
  `${serviceStageWords[stage][1]}, ${longDay(on)}${reason === null ? '' : ` (${reason})`}`;

/** Where a need can go from here, and the stages that it came through. */
export const needMoves = (
  need: ServiceNeed,
  changes: readonly ServiceStageChange[],
): NeedMoves => ({
  need,
  moves: serviceStages
    .filter((to) => to !== need.stage)
    .map((to) => ({ to, word: serviceStageWords[to][1], asksWhy: isStepBack(need.stage, to) })),
  history: changes.filter(({ needId }) => needId === need.id).map(historyText),
});
