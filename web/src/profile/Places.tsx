import type { NamedPlace, Profile } from '../api/types';
import { t } from '../i18n/language';
import { addressLine } from '../list/lines';
import { CopyButton } from '../parts/CopyButton';
import { Icon } from '../parts/Icon';
import { OpenNow } from '../parts/OpenNow';
import { moveTo } from '../sheet/stops';
import { drawn } from '../state/profile';
import { phone } from '../state/screen';
import { mapRequest } from '../state/view';
import { Hours } from './Hours';

const WHEELCHAIR = { yes: 'wheelchair_yes', limited: 'wheelchair_limited', no: 'wheelchair_no' } as const;

/** How far the position can be trusted, in plain words. */
function Trust({ place }: { place: NamedPlace }) {
  if (place.precision === 'exact' && !place.doubted) return null;
  const precision = place.precision === 'exact' ? 'none' : place.precision;
  return (
    <p class="note wait">
      <Icon name="info" small />
      <span>{place.doubted ? t('doubted') : t(`precision_${precision}`)}</span>
    </p>
  );
}

function Facts({ place }: { place: NamedPlace }) {
  const where = addressLine(place.address, true);
  return (
    <ul class="facts">
      {where && (
        <li>
          <Icon name="house" small />
          <span>{where}</span>
        </li>
      )}
      {place.note && (
        <li>
          <Icon name="info" small />
          <span>{place.note}</span>
        </li>
      )}
      {place.wheelchair && (
        <li>
          <Icon name="accessibility" small />
          <span>{t(WHEELCHAIR[place.wheelchair])}</span>
        </li>
      )}
    </ul>
  );
}

function OnMap({ place }: { place: NamedPlace }) {
  const { position } = place;
  if (!position || place.doubted) return null;
  const show = () => {
    if (phone.value) moveTo('half');
    mapRequest.value = { kind: 'at', at: position };
  };
  return (
    <div class="tools">
      {drawn(place) && (
        <button type="button" class="btn slim" onClick={show}>
          <Icon name="map" small />
          {t('showAreaOnMap')}
        </button>
      )}
      <CopyButton text={`${position.lat}, ${position.lon}`} label={t('copyPosition')} />
    </div>
  );
}

function OnePlace({ place }: { place: NamedPlace }) {
  return (
    <li class="place">
      <h4>
        {place.name ?? t(`kind_${place.kind}`)}
        {place.name && <span class="quiet small"> · {t(`kind_${place.kind}`)}</span>}
      </h4>
      <Facts place={place} />
      <Trust place={place} />
      {place.openingHours && (
        <div class="open-hours">
          <h5>
            {t('hours')}
            <span class="quiet small">
              <OpenNow standing={place.standing} />
            </span>
          </h5>
          <Hours text={place.openingHours} />
        </div>
      )}
      <OnMap place={place} />
    </li>
  );
}

/** Every place, drawn or not. */
export function Places({ profile }: { profile: Profile }) {
  return (
    <section class="sec">
      <h3>{t('whereToFind')}</h3>
      {profile.places.length === 0 && <p class="quiet">{t('noPlaces')}</p>}
      <ul class="places">
        {profile.places.map((place) => (
          <OnePlace key={place.id} place={place} />
        ))}
      </ul>
    </section>
  );
}
