import { createSelector } from '@ngrx/store';
import { localDate, localTime, type TimeZone } from '#domain/time/instant';
import { sessionFeature } from '../core/session/session-feature';
import { clockText, longDay } from '../ui/format/dates';
import { clinicFeature } from './store/clinic-feature';

const UTC = 'UTC' as TimeZone;

/** The frame of the Clinic pages: whether there is something to show, and a link to pass on. */
export const selectClinicPage = createSelector(
  clinicFeature.selectSetup,
  clinicFeature.selectLoad,
  clinicFeature.selectInvitation,
  sessionFeature.selectTimeZone,
  (setup, load, invitation, zone) => ({
    loaded: setup !== null,
    load,
    invitation: invitation && {
      name: invitation.staff.name,
      token: invitation.token,
      until: `${longDay(localDate(invitation.endsAt, zone ?? UTC))}, ${clockText(localTime(invitation.endsAt, zone ?? UTC))}`,
    },
  }),
);
