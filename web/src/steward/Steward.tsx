import { useEffect } from 'preact/hooks';
import '../form/form.css';
import './steward.css';
import { route } from '../desk/route';
import { session } from '../desk/session';
import { lazy } from '../parts/lazy';
import { knowCity } from '../state/city';
import { knowLegalForms, knowSpheres } from '../state/spheres';
import { ClaimPage } from './claim/ClaimPage';
import { NewOrganisation } from './claim/NewOrganisation';
import { Editor } from './Editor';
import { Mine } from './Mine';
import { SignInFirst } from './SignInFirst';

const MyAccount = lazy(async () => (await import('../account/MyAccount')).default);

/** All that people do for their own organisations. */
export default function Steward() {
  const [first, second] = route.value.rest;
  useEffect(() => {
    void knowCity();
    void knowSpheres();
    void knowLegalForms();
  }, []);
  if (first === 'nowa') return <NewOrganisation />;
  if (!session.value?.signedIn) return <SignInFirst />;
  if (first === undefined) return <Mine />;
  if (first === 'konto') return <MyAccount />;
  if (first === 'przejmij' && second) return <ClaimPage key={second} slug={decodeURIComponent(second)} />;
  return <Editor key={first} slug={decodeURIComponent(first)} />;
}
