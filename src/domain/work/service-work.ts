import type { ChartReading } from '../chart/chart-reading.ts';
import { dayText } from '../chart/wording.ts';
import { serviceWait } from '../services/service-wait.ts';
import { addDays } from '../time/plain-date.ts';
import type { WorkItem } from './work-item.ts';

const managers = ({ record }: ChartReading) =>
  ({
    kind: 'service',
    tab: 'services',
    isSafety: false,
    owner: 'case-manager',
    ownerId: record.episode.caseManagerId,
  }) as const;

const needSteps = (chart: ChartReading): WorkItem[] => {
  const { record, today, rules } = chart;
  return record.serviceNeeds.flatMap((need): WorkItem[] => {
    const { isOpen } = serviceWait(need, today, rules.services);
    if (!isOpen || need.nextStep === null || need.nextStepOn === null) return [];
    if (need.nextStepOn > today) return [];
    return [
      {
        ...managers(chart),
        key: `need:${need.id}:${need.nextStepOn}`,
        rule: 'service-step',
        what: `${need.need}: ${need.nextStep}`,
        row: need.id,
        since: need.nextStepOn,
        dueOn: need.nextStepOn,
      },
    ];
  });
};

const barrierSteps = (chart: ChartReading): WorkItem[] =>
  chart.record.serviceBarriers
    .filter(
      ({ clearedOn, nextStepOn, since }) =>
        clearedOn === null && (nextStepOn ?? since) <= chart.today,
    )
    .map((barrier) => ({
      ...managers(chart),
      key: `barrier:${barrier.id}:${barrier.nextStepOn ?? barrier.since}`,
      rule: 'barrier-step',
      what: `${barrier.barrier}: ${barrier.nextStep} (${barrier.ownerName})`,
      row: barrier.id,
      since: barrier.since,
      dueOn: barrier.nextStepOn,
    }));

/** Referrals that nobody has answered for as long as a wait is long. */
const openReferrals = (chart: ChartReading): WorkItem[] => {
  const { record, today, rules } = chart;
  return record.serviceReferrals.flatMap((referral): WorkItem[] => {
    const dueOn = addDays(referral.sentOn, rules.services.longWaitDays);
    if (referral.answer !== null || dueOn > today) return [];
    return [
      {
        ...managers(chart),
        key: `referral:${referral.id}`,
        rule: 'referral-answer',
        what: `Ask ${referral.to} about the referral of ${dayText(referral.sentOn)}`,
        row: referral.id,
        since: referral.sentOn,
        dueOn,
      },
    ];
  });
};

/** Next steps of services, barriers and referrals whose day has come. */
export const serviceWork = (chart: ChartReading): WorkItem[] => [
  ...needSteps(chart),
  ...barrierSteps(chart),
  ...openReferrals(chart),
];
