import { type Signal, useSignalEffect } from '@preact/signals';
import { Icon } from '../../parts/Icon';
import { POOR_METRES, REFUSED_METRES } from '../fixes';
import { metres } from '../lengths';
import type { Pointed } from '../pointed';
import { type Standing, useMeasurement } from '../standing';
import { placeWords } from '../words';

const { t, counted } = placeWords;

const rough = ({ fix }: { fix: { accuracyMetres: number } }) => fix.accuracyMetres > REFUSED_METRES;

function told(now: Standing): string {
  if (now.state === 'idle') return '';
  if (now.state === 'asking') return t('gpsAsking');
  if (now.state === 'measuring')
    return counted('gpsMeasuring', now.secondsLeft, { d: metres(now.fix.accuracyMetres) });
  if (now.state !== 'measured') return t(`gps_${now.state}`);
  const d = metres(now.fix.accuracyMetres);
  if (rough(now)) return t('gpsRough', { d });
  return now.fix.accuracyMetres > POOR_METRES ? t('gpsPoor', { d }) : t('gpsMeasured', { d });
}

const fine = (now: Standing) => now.state === 'measured' && now.fix.accuracyMetres <= POOR_METRES;
const waiting = (now: Standing) => now.state === 'asking' || now.state === 'measuring';

/** For someone at the door: some seconds of GPS, with its accuracy. */
export function ByGps({ pointed }: { pointed: Signal<Pointed | null> }) {
  const measurement = useMeasurement();
  const now = measurement.standing.value;
  useSignalEffect(() => {
    const heard = measurement.standing.value;
    if (heard.state !== 'measured') return;
    const { lat, lon } = heard.fix;
    pointed.value = rough(heard) ? null : { at: { lat, lon }, precision: 'exact' };
  });
  const words = told(now);
  return (
    <div class="way-body">
      <p class="small">{t('gpsLead')}</p>
      <button
        type="button"
        class="btn wide soft"
        aria-disabled={waiting(now) || undefined}
        onClick={() => !waiting(now) && measurement.start()}
      >
        <Icon name="locate-fixed" />
        {t(now.state === 'idle' || waiting(now) ? 'gpsStart' : 'gpsAgain')}
      </button>
      <div role="status">
        {words && (
          <p class={fine(now) || waiting(now) ? 'note' : 'note wait'}>
            <Icon name={fine(now) ? 'check' : 'info'} small />
            <span>{words}</span>
          </p>
        )}
      </div>
    </div>
  );
}
