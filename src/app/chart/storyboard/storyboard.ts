import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Phone } from '../../ui/phone';
import { selectStoryboard } from './storyboard-view-model';

/** Who this is, where the episode stands and who works with it, above every tab. */
@Component({
  selector: 'sd-storyboard',
  imports: [Phone, RouterLink],
  templateUrl: './storyboard.html',
  styleUrl: './storyboard.scss',
})
export class Storyboard {
  protected readonly vm = inject(Store).selectSignal(selectStoryboard);
}
