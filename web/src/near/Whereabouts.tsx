import { useSignal } from '@preact/signals';
import { t } from '../i18n/language';
import { Icon } from '../parts/Icon';
import { Skeleton } from '../parts/Skeleton';
import { PlaceForm } from './PlaceForm';
import { follow, type Whereabouts, whereabouts } from './position';

const LOST = {
  denied: ['denied', 'deniedLead'],
  unavailable: ['unavailable', 'unavailableLead'],
  'timed-out': ['timedOut', 'timedOutLead'],
  unsupported: ['noGeolocation', 'noGeolocationLead'],
} as const;

type LostState = keyof typeof LOST;

function Again() {
  return (
    <button type="button" class="btn" onClick={follow}>
      <Icon name="rotate-cw" />
      {t('retry')}
    </button>
  );
}

/** A refusal is undone in the browser only; the page can say where. */
function HowToAllow() {
  const explained = useSignal(false);
  const turn = () => {
    explained.value = !explained.value;
  };
  return (
    <>
      <button type="button" class="btn plain" aria-expanded={explained.value} onClick={turn}>
        {t('howToAllow')}
      </button>
      {explained.value && (
        <div class="explained">
          <p>{t('howToAllowSteps')}</p>
          <Again />
        </div>
      )}
    </>
  );
}

/** The position is not to be had: what to do about it, and a street does as well. */
function Lost({ state }: { state: LostState }) {
  const [title, lead] = LOST[state];
  return (
    <div class="empty" role="status">
      <span class="icobox">
        <Icon name="locate-fixed" />
      </span>
      <h3>{t(title)}</h3>
      <p>{t(lead)}</p>
      <PlaceForm />
      {(state === 'unavailable' || state === 'timed-out') && <Again />}
      {state === 'denied' && <HowToAllow />}
    </div>
  );
}

/** An address can ask for "near me", but only a hand may ask for the position. */
function Invite() {
  return (
    <div class="empty">
      <span class="icobox">
        <Icon name="locate-fixed" />
      </span>
      <h3>{t('invite')}</h3>
      <p>{t('inviteLead')}</p>
      <button type="button" class="btn go" onClick={follow}>
        <Icon name="locate-fixed" />
        {t('inviteButton')}
      </button>
      <PlaceForm />
    </div>
  );
}

/** Until there is a position: ask, wait, or say what is wrong. Null once there is one. */
export function WithoutPosition() {
  const at: Whereabouts = whereabouts.value;
  if (at.state === 'following' || at.state === 'chosen') return null;
  if (at.state === 'unknown') return <Invite />;
  if (at.state === 'asking') return <Skeleton says={`${t('locating')} ${t('locatingLead')}`} />;
  return <Lost state={at.state} />;
}
