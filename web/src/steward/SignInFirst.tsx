import { useEffect } from 'preact/hooks';
import { signInFirst } from '../account/after';
import { go } from '../desk/route';

/** Nothing can be seen here without an account; after signing in one is back. */
export function SignInFirst() {
  useEffect(() => go(signInFirst(), { replace: true }), []);
  return null;
}
