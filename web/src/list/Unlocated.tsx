import { counted, t } from '../i18n/language';
import { Failed } from '../parts/Failed';
import { Skeleton } from '../parts/Skeleton';
import { points } from '../state/points';
import { moreUnlocated, retryUnlocated, unlocatedOpen, unlocatedState } from '../state/unlocated';
import { addressLine } from './lines';
import { More } from './More';
import { Row } from './Row';

function Rows() {
  const answer = unlocatedState.value;
  if (answer.state === 'failed')
    return <Failed title={t('listFailed')} problem={answer.problem} retry={retryUnlocated} />;
  if (!answer.data) return <Skeleton says={t('loadingList')} rows={2} />;
  const { items, next } = answer.data;
  return (
    <>
      <ol class="rows">
        {items.map((organisation) => (
          <Row key={organisation.id} organisation={organisation}>
            {addressLine(organisation.places[0]?.address) || t(`family_${organisation.family ?? 'none'}`)}
          </Row>
        ))}
      </ol>
      {next && (
        <More state={answer.state === 'loading' ? 'loading' : 'idle'} more={() => void moreUnlocated()} />
      )}
    </>
  );
}

/** Organisations that no map can show have their own group: they are listed, never dropped. */
export function Unlocated() {
  const count = points.value?.unlocated ?? 0;
  if (count === 0) return null;
  const open = unlocatedOpen.value;
  const toggle = () => {
    unlocatedOpen.value = !open;
  };
  return (
    <section class="group unlocated">
      <div class="group-head">
        <div>
          <h3>{t('unlocated')}</h3>
          <p>{counted('unlocatedLead', count)}</p>
        </div>
        <button type="button" class="btn" aria-expanded={open} onClick={toggle}>
          {open ? t('close') : t('show')}
        </button>
      </div>
      {open && <Rows />}
    </section>
  );
}
