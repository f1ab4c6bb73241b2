import { useEffect, useRef } from 'preact/hooks';
import { logoAddress } from '../api/questions';
import type { Profile } from '../api/types';
import { bearingDegrees, compassPoint, distanceMetres } from '../geo/earth';
import { direction, distance, percent, walkingMinutes } from '../i18n/format';
import { counted, t } from '../i18n/language';
import { approximate } from '../list/lines';
import { nearbyPlace, origin } from '../near/nearby';
import { FamilyMark } from '../parts/FamilyMark';
import { Icon } from '../parts/Icon';
import { Name } from '../parts/Name';
import { OpenNow, wordsNow } from '../parts/OpenNow';
import { firstProfile } from '../state/city';
import { legalFormLabel } from '../state/spheres';
import { mainPlace } from './actions';

/** The part of the income tax that the law lets everyone give. */
const TAX_SHARE = 0.015;

/** The server's metres when it has just told them, else counted here. */
function away(profile: Profile) {
  const from = origin.value;
  const told = nearbyPlace(profile.id);
  if (!from) return null;
  if (told?.distanceMetres !== undefined)
    return { metres: told.distanceMetres, bearing: told.bearingDegrees, place: told.place };
  const place = mainPlace(profile);
  if (!place?.position || place.doubted) return null;
  const { position } = place;
  return { metres: distanceMetres(from, position), bearing: bearingDegrees(from, position), place };
}

function Away({ profile }: { profile: Profile }) {
  const way = away(profile);
  if (!way) return null;
  const d = distance(way.metres);
  const walk = walkingMinutes(way.metres);
  return (
    <li>
      <Icon name="navigation" small />
      <span>
        <b class="b">{approximate(way.place) ? t('approxAway', { d }) : d}</b>
        {way.bearing !== undefined && ` ${direction(compassPoint(way.bearing))}`}
        {walk !== null && `, ${counted('walk', walk)}`}
      </span>
    </li>
  );
}

/** Its own logo or, without one, the mark of its field; its name stands beside either. */
function Sign({ profile: { id, logo, family } }: { profile: Profile }) {
  return logo ? (
    <img class="logo" src={logoAddress(id, logo, 160)} width="64" height="64" alt="" />
  ) : (
    <FamilyMark family={family} size="xl" />
  );
}

let arrived = firstProfile === null;

export function Top({ profile }: { profile: Profile }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const standing = mainPlace(profile)?.standing;
  useEffect(() => {
    // A page opened at this profile starts at its top, as any page does; a chosen one is where the reader goes on.
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, [profile.id]);
  return (
    <div class="sec top-of-profile">
      <div class="who">
        <Sign profile={profile} />
        <h2 class="name" ref={heading} tabIndex={-1}>
          <Name name={profile.name} example={profile.example} />
        </h2>
      </div>
      <div class="tags">
        <span class="tag">{t(`family_${profile.family ?? 'none'}`)}</span>
        {profile.legalForm && <span class="tag">{legalFormLabel(profile.legalForm)}</span>}
        {profile.publicBenefit && (
          <span class="tag sea">
            {t('publicBenefit')}
            {profile.taxShare && ` · ${percent(TAX_SHARE)}`}
          </span>
        )}
      </div>
      <ul class="facts">
        {wordsNow(standing) && (
          <li>
            <Icon name="clock" small />
            <span>
              <OpenNow standing={standing} />
            </span>
          </li>
        )}
        <Away profile={profile} />
      </ul>
    </div>
  );
}
