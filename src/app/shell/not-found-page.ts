import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'sd-not-found-page',
  imports: [RouterLink],
  template: `
    <h1>Page not found</h1>
    <p>This address leads nowhere, or to somebody outside your caseload.</p>
    <a class="sd-button" routerLink="/home">Go home</a>
  `,
  host: { class: 'sd-stack' },
  styles: `
    a {
      justify-self: start;
    }
  `,
})
export class NotFoundPage {}
