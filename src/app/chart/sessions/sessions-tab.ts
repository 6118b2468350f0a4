import { Component } from '@angular/core';
import { AttendanceSection } from '../../attendance/attendance-section';
import { ModalitiesSection } from '../../modalities/modalities-section';

/** Sessions: what was attended, and which approaches and skills it brought. */
@Component({
  selector: 'sd-sessions-tab',
  imports: [AttendanceSection, ModalitiesSection],
  template: `
    <sd-attendance-section />
    <sd-modalities-section />
  `,
  host: { class: 'sd-stack' },
})
export class SessionsTab {}
