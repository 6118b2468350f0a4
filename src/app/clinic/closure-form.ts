import type { ClinicSetup } from '#contract/clinic';
import { type ClosureDraft, closureFaults } from '#domain/clinic/closure';
import type { PlainDate } from '#domain/time/plain-date';
import type { FormValues } from '../ui/fields/page-form';
import type { ClinicFormKind } from './clinic-form';

type Typed = ClosureDraft & { readonly siteId: string };
const typedIn = (values: FormValues): Typed => values[''] as unknown as Typed;

/** The form of a day on which a site is closed. */
export const closureForm = (setup: ClinicSetup, today: PlainDate): ClinicFormKind => {
  const sites = setup.sites.filter(({ kind }) => kind !== 'research');
  return {
    title: 'New closed day',
    sections: [
      {
        path: '',
        fields: [
          {
            name: 'siteId',
            label: 'Site',
            control: 'list',
            choices: sites.map(({ id, name }) => ({ value: id, word: name })),
          },
          { name: 'closedOn', label: 'Closed on', control: 'date' },
          { name: 'reason', label: 'Reason', control: 'text', maxLength: 120 },
        ],
      },
    ],
    lists: [],
    start: { '': sites.length === 1 ? { siteId: sites[0]?.id } : {} },
    rule: (values) => {
      const { siteId, ...draft } = typedIn(values);
      const closed = setup.closures.filter((closure) => closure.siteId === siteId);
      return closureFaults(
        draft,
        today,
        closed.map(({ closedOn }) => closedOn),
      );
    },
    version: null,
    write: (values) => {
      const { siteId, ...body } = typedIn(values);
      return { method: 'POST', url: `/api/sites/${siteId}/closures`, body, version: null };
    },
  };
};
