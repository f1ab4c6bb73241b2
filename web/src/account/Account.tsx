import { useEffect } from 'preact/hooks';
import '../form/form.css';
import './account.css';
import { route } from '../desk/route';
import { session } from '../desk/session';
import { goOn } from './after';
import { EnterByLink } from './EnterByLink';
import { FirstAdministrator } from './FirstAdministrator';
import { MustSet } from './MustSet';
import { PasswordSignIn } from './PasswordSignIn';
import { Recovery } from './Recovery';
import { SignIn } from './SignIn';
import { StillTrue } from './StillTrue';

/** A token stands behind the #, which browsers send to no server. */
const token = (name: string): string | null => new URLSearchParams(location.hash.replace(/^#/, '')).get(name);

/** Everything on the way in. */
export default function Account() {
  const { rest } = route.value;
  const known = session.value;
  const link = token('link');
  const reminder = token('potwierdzam');
  const first = token('administrator');
  const inside = known?.signedIn === true && !known.mustSet && !link && !reminder && !first;
  useEffect(() => {
    if (inside && known) goOn(known);
  }, [inside]);
  if (reminder) return <StillTrue token={reminder} />;
  if (link) return <EnterByLink key={link} link={link} />;
  if (first) return <FirstAdministrator link={first} />;
  if (inside) return null;
  if (known?.mustSet) return <MustSet key={known.mustSet} what={known.mustSet} />;
  if (rest[0] === 'haslo') return <PasswordSignIn />;
  return rest[0] === 'pomoc' ? <Recovery /> : <SignIn />;
}
