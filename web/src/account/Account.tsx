import { useEffect } from 'preact/hooks';
import '../form/form.css';
import './account.css';
import { route } from '../desk/route';
import { session } from '../desk/session';
import { goOn } from './after';
import { MustSet } from './MustSet';
import { PasswordSignIn } from './PasswordSignIn';
import { enter } from './questions';
import { Recovery } from './Recovery';
import { EnterByLink, SignIn } from './SignIn';
import { StillTrue } from './StillTrue';

/** A token stands behind the #, which browsers send to no server. */
const token = (name: string): string | null => new URLSearchParams(location.hash.replace(/^#/, '')).get(name);

async function enterBy(link: string): Promise<void> {
  goOn(await enter({ link }));
}

/** Everything on the way in. */
export default function Account() {
  const { rest } = route.value;
  const known = session.value;
  const link = token('link');
  const reminder = token('potwierdzam');
  const inside = known?.signedIn === true && !known.mustSet && link === null && reminder === null;
  useEffect(() => {
    if (inside && known) goOn(known);
  }, [inside]);
  if (reminder !== null) return <StillTrue token={reminder} />;
  if (link !== null) return <EnterByLink key={link} link={link} enter={enterBy} />;
  if (inside) return null;
  if (known?.mustSet) return <MustSet key={known.mustSet} what={known.mustSet} />;
  if (rest[0] === 'haslo') return <PasswordSignIn />;
  return rest[0] === 'pomoc' ? <Recovery /> : <SignIn />;
}
