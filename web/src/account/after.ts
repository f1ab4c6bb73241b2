import { go, route } from '../desk/route';
import { isStaff, type Session } from '../desk/session';

/** Only pages of the desk: an address from a mail or another site leads nowhere else. */
const OURS = /^\/(moje|biuro)(\/[\w\-/]*)?(\?[\w=&-]*)?$/;

export const wayBack = (): string | null => {
  const asked = route.peek().query.get('dalej');
  return asked && OURS.test(asked) ? asked : null;
};

/** Where one goes on after signing in. */
export function goOn(session: Session): void {
  if (session.mustSet) go('/wejdz', { replace: true });
  else go(wayBack() ?? (isStaff(session.role) ? '/biuro' : '/moje'), { replace: true });
}

/** The sign-in page that leads back here. */
export const signInFirst = (path: string): string => `/wejdz?dalej=${encodeURIComponent(path)}`;
