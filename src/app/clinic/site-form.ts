import type { ClinicSetup, ClinicSite } from '#contract/clinic';
import { type SiteDraft, siteFaults } from '#domain/clinic/site';
import type { FormValues } from '../ui/fields/page-form';
import type { ClinicFormKind } from './clinic-form';

/** Those of the United States first, as most sites are there. */
const timeZones = (): string[] => {
  const all = Intl.supportedValuesOf('timeZone');
  const near = ['New_York', 'Chicago', 'Denver', 'Phoenix', 'Los_Angeles', 'Anchorage']
    .map((city) => `America/${city}`)
    .concat('Pacific/Honolulu');
  return [...near, ...all.filter((zone) => !near.includes(zone))];
};

const draftOf = (values: FormValues): SiteDraft => values[''] as unknown as SiteDraft;

/** The form of a site; of a new one for null. */
export const siteForm = (site: ClinicSite | null, setup: ClinicSetup): ClinicFormKind => ({
  title: site === null ? 'New site' : `Change ${site.name}`,
  sections: [
    {
      path: '',
      fields: [
        { name: 'name', label: 'Name of the site', control: 'text', maxLength: 120 },
        {
          name: 'timeZone',
          label: 'Time zone',
          control: 'list',
          choices: timeZones().map((value) => ({ value, word: value.replaceAll('_', ' ') })),
        },
        {
          name: 'crisisPhone',
          label: 'Crisis number of the clinic',
          control: 'tel',
          maxLength: 40,
          optional: true,
          hint: 'Shown to staff beside every crisis; answered day and night.',
        },
      ],
    },
  ],
  lists: [],
  start: { '': site === null ? {} : { ...site } },
  rule: (values) =>
    siteFaults(
      draftOf(values),
      setup.sites.filter(({ id }) => id !== site?.id).map(({ name }) => name),
    ),
  version: site?.version ?? null,
  write: (values, version) => ({
    method: site === null ? 'POST' : 'PUT',
    url: site === null ? '/api/sites' : `/api/sites/${site.id}`,
    body: draftOf(values),
    version,
  }),
});
