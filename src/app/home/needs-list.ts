import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WhyNow } from '../caseload/why-now';
import type { PeopleList } from './home-page-view-model';

/** The people at the head of the list, each with the reason and the next step. */
@Component({
  selector: 'sd-needs-list',
  imports: [RouterLink, WhyNow],
  templateUrl: './needs-list.html',
  styleUrl: './needs-list.scss',
})
export class NeedsList {
  readonly list = input.required<PeopleList>();
}
