import { go, route } from '../desk/route';
import { isStaff, type Session } from '../desk/session';

/** Only pages of the desk: an address from a mail or another site leads nowhere else. The server's rule, too. */
const OURS = /^\/(moje|biuro)(\/[\w/-]*)?(\?[\w=&%.,:+-]*)?$/;
const LONGEST = 300;

export const isOurs = (path: string): boolean => path.length <= LONGEST && OURS.test(path);

/** Where one was going before one had to sign in. */
export const wayBack = (): string | null => {
  const asked = route.peek().query.get('dalej');
  return asked && isOurs(asked) ? asked : null;
};

/** A page of signing in; the way on after it stays in the address. */
export const keeping = (path: string): string => {
  const further = wayBack();
  return further ? `${path}?dalej=${encodeURIComponent(further)}` : path;
};

/** Where one goes on after signing in; who has gone on already is left there. */
export function goOn(session: Session): void {
  if (route.peek().desk !== 'wejdz') return;
  if (session.mustSet) go(keeping('/wejdz'), { replace: true });
  else go(wayBack() ?? (isStaff(session.role) ? '/biuro' : '/moje'), { replace: true });
}

/** The sign-in page that leads back here; the language goes along by itself. */
export function signInFirst({ pathname, search }: Pick<Location, 'pathname' | 'search'> = location): string {
  const query = new URLSearchParams(search);
  query.delete('lang');
  const here = pathname + (query.size > 0 ? `?${query}` : '');
  return `/wejdz?dalej=${encodeURIComponent(here)}`;
}
