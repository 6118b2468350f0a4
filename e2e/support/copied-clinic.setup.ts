import { test as setup } from '@playwright/test';
import { keepClinic } from './copied-clinic.ts';

setup('the clinic is kept as it was made', () => {
  keepClinic();
});
