import { expect, test as setup } from '@playwright/test';
import { personas } from './personas.ts';

for (const { role, email, password, signedIn } of personas)
  setup(`a ${role} signs in`, async ({ request }) => {
    const answer = await request.post('/api/session', { data: { email, password } });
    expect(answer.status()).toBe(200);
    await request.storageState({ path: signedIn });
  });
