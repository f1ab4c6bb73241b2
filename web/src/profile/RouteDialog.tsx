import type { NamedPlace } from '../api/types';
import { t } from '../i18n/language';
import { addressLine } from '../list/lines';
import { CopyButton } from '../parts/CopyButton';
import { Dialog } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { routeChoices } from './actions';

interface Props {
  place: NamedPlace;
  name: string;
  close: () => void;
}

/** Everyone walks by their own map. */
export function RouteDialog({ place, name, close }: Props) {
  const where = addressLine(place.address, true);
  return (
    <Dialog title={t('route')} close={close}>
      <div class="sec">
        <p>{t('routeLead', { place: where || name })}</p>
        {place.precision !== 'exact' && <p class="small quiet">{t('approx')}</p>}
        <ul class="choices">
          {routeChoices(place, name).map((choice) => (
            <li key={choice.name}>
              <a class="btn wide" href={choice.href} target="_blank" rel="noopener">
                {choice.name}
                <Icon name="external-link" small />
                <span class="vh">({t('opensOutside')})</span>
              </a>
            </li>
          ))}
        </ul>
        {place.position && (
          <CopyButton
            text={`${place.position.lat}, ${place.position.lon}`}
            label={t('copyPosition')}
            class="btn plain"
          />
        )}
      </div>
    </Dialog>
  );
}
