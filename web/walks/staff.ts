import { call, codeNow, makeStaff, type SignedIn, signIn } from './people';

/** Appoints somebody, who then sets what staff must have: a password and a second factor. */
export async function staff(email: string, role: 'moderator' | 'auditor'): Promise<SignedIn> {
  await makeStaff(email, role);
  const as = await signIn(email);
  const body = { password: 'siedem spokojnych mew nad molem' };
  await call('PUT', '/session/password', { as, body, status: 204 });
  const offered = await call('POST', '/session/second-factor', { as });
  const { secret } = offered.body as { secret: string };
  await call('PUT', '/session/second-factor', { as, body: { code: codeNow(secret) } });
  return as;
}
