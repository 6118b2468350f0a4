import { openHandovers } from '../admission/handover.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { dayText } from '../chart/wording.ts';
import type { WorkItem } from './work-item.ts';

/** Hand-overs in which the first contact of whoever takes over is still to come. */
export const handoverWork = ({ record }: Pick<ChartReading, 'record'>): WorkItem[] =>
  openHandovers(record.handovers).map(({ id, role, on, toStaffId, firstContactDueOn }) => ({
    key: `hand-over:${id}`,
    kind: 'hand-over',
    rule: 'hand-over',
    what: `First contact as new ${role.replace('-', ' ')}, handed over ${dayText(on)}`,
    tab: 'summary',
    row: id,
    since: on,
    dueOn: firstContactDueOn,
    isSafety: false,
    owner: 'named',
    ownerId: toStaffId,
  }));
