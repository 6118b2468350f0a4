import { Component } from '@angular/core';
@Component({ selector: 'sd-sign-in-page', template: `<main><h1>Sign in</h1></main>` })
export class SignInPage {}
