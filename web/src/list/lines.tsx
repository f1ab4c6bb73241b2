import type { Address, Place } from '../api/types';
import { t } from '../i18n/language';
import { OpenNow, wordsNow } from '../parts/OpenNow';

export function addressLine(address: Address | undefined, withCity = false): string {
  if (!address) return '';
  const street = [address.street?.replace(/^(ul|al|pl|os)\. /, '$1.\u00a0'), address.houseNumber]
    .filter(Boolean)
    .join(' ');
  if (!withCity) return street || (address.city ?? '');
  const town = [address.postalCode, address.city].filter(Boolean).join(' ');
  return [street, town].filter(Boolean).join(', ');
}

export const approximate = (place: Place | undefined): boolean =>
  place?.precision === 'street' || place?.precision === 'city';

/** The second line of a row: is it open, and where is it. */
export function PlaceLine({ place }: { place: Place | undefined }) {
  if (!place) return <>{t('noPlaces')}</>;
  const open = wordsNow(place.standing);
  const where = addressLine(place.address);
  return (
    <>
      {open && <OpenNow standing={place.standing} />}
      {open && where && ' · '}
      {where}
      {approximate(place) && (
        <>
          {(open || where) && ' · '}
          {t('approx')}
        </>
      )}
    </>
  );
}
