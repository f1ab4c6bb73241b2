import { useSignal } from '@preact/signals';
import type { NamedPlace, Profile } from '../api/types';
import { t } from '../i18n/language';
import { Icon } from '../parts/Icon';
import { bareName } from '../parts/names';
import { dialable, mainPlace, routeTarget, webAddress } from './actions';
import { RouteDialog } from './RouteDialog';

function RouteAction({ place, name }: { place: NamedPlace; name: string }) {
  const routing = useSignal(false);
  const turn = (to: boolean) => () => {
    routing.value = to;
  };
  return (
    <>
      <button type="button" class="act" aria-haspopup="dialog" onClick={turn(true)}>
        <Icon name="navigation" />
        {t('route')}
      </button>
      {routing.value && <RouteDialog place={place} name={name} close={turn(false)} />}
    </>
  );
}

/** Call, directions, website, write: those that the organisation can be reached by. */
export function Actions({ profile }: { profile: Profile }) {
  const { phone, website, email } = profile.contacts;
  const place = mainPlace(profile);
  const site = webAddress(website);
  const routed = place && routeTarget(place) !== null;
  if (!phone && !site && !email && !routed) return null;
  return (
    <div class="acts">
      {phone && (
        <a class="act" href={dialable(phone)}>
          <Icon name="phone" />
          {t('call')}
        </a>
      )}
      {routed && <RouteAction place={place} name={bareName(profile)} />}
      {site && (
        <a class="act" href={site} target="_blank" rel="noopener nofollow">
          <Icon name="globe" />
          {t('site')}
        </a>
      )}
      {email && (
        <a class="act" href={`mailto:${email}`}>
          <Icon name="mail" />
          {t('write')}
        </a>
      )}
    </div>
  );
}
