import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Resource } from '../../api/resource';
import { goBy } from '../../desk/route';
import { knowSession } from '../../desk/session';
import { ErrorSummary } from '../../form/ErrorSummary';
import { useSending } from '../../form/use-sending';
import { date } from '../../i18n/format';
import { Failed } from '../../parts/Failed';
import { askClaims, type ListedClaim, undoClaim } from './questions';
import { claimWords } from './words';

const { t } = claimWords;

const hasCode = ({ state, codeExpiresAt }: ListedClaim) =>
  state === 'code-sent' && codeExpiresAt !== undefined && new Date(codeExpiresAt) > new Date();

function stateWords(claim: ListedClaim): string {
  const { state, sentTo = '', reason = '', decidedAt } = claim;
  if (state === 'code-sent')
    return hasCode(claim) ? t('state_codeSent', { to: sentTo }) : t('state_codeExpired');
  if (state === 'granted') return t('state_granted', { date: date(decidedAt ?? '') });
  if (state === 'rejected') return t('state_rejected', { reason });
  return t(`state_${state}`);
}

/** My own request, and the way on with it. */
function Own({ claim }: { claim: ListedClaim }) {
  const { id, state, organisation } = claim;
  const path = `/moje/przejmij/${encodeURIComponent(organisation.slug)}`;
  return (
    <>
      <p>{stateWords(claim)}</p>
      {state === 'code-sent' && (
        <a
          class="btn"
          href={hasCode(claim) ? `${path}?krok=kod&zgloszenie=${encodeURIComponent(id)}` : path}
          onClick={goBy}
        >
          {t(hasCode(claim) ? 'enterCode' : 'askAgain')}
        </a>
      )}
    </>
  );
}

/** Somebody else's, by which I lost the organisation. */
function Lost({ claim, undone }: { claim: ListedClaim; undone: () => void }) {
  const { busy, wrong, run } = useSending();
  const undo = () =>
    void run(async () => {
      await undoClaim(claim.id);
      await knowSession();
      undone();
    });
  return (
    <>
      <p>{t('lost', { date: date(claim.decidedAt ?? ''), until: date(claim.undoUntil ?? '') })}</p>
      <ErrorSummary wrong={wrong} />
      <button type="button" class="btn" aria-disabled={busy || undefined} onClick={undo}>
        {t('undo')}
      </button>
    </>
  );
}

/** What became of my claims, and what I may undo. */
export function MyClaims() {
  const answer = useMemo(() => new Resource<ListedClaim[]>(), []);
  const load = () => void answer.ask(askClaims);
  useEffect(load, []);
  // The claim leaves the list when it is undone: what came of it is said beside the list.
  const said = useSignal('');
  const undone = () => {
    said.value = t('undone');
    load();
  };
  const now = answer.value.value;
  if (now.state === 'failed') return <Failed title={t('claimsFailed')} problem={now.problem} retry={load} />;
  const shown = (now.data ?? []).filter(({ mine, mayUndo }) => mine || mayUndo);
  return (
    <>
      <p class="done" role="status">
        {said.value}
      </p>
      {shown.length > 0 && (
        <section aria-labelledby="my-claims">
          <h2 id="my-claims">{t('myClaims')}</h2>
          <ul class="mines">
            {shown.map((claim) => (
              <li key={claim.id} class="mine">
                <h3>{claim.organisation.name}</h3>
                {claim.mine ? <Own claim={claim} /> : <Lost claim={claim} undone={undone} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
