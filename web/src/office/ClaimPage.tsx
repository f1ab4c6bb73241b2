import { useSignal } from '@preact/signals';
import { confirmed } from '../account/confirming';
import { goBy } from '../desk/route';
import { useAnswer } from '../desk/use-answer';
import { Icon } from '../parts/Icon';
import { Answered } from './Answered';
import { goOn } from './after';
import { Heading } from './Heading';
import { QueueAside } from './QueueAside';
import { askClaim, attachmentOf, decideClaim, undoClaim } from './questions';
import { ReasonDialog } from './ReasonDialog';
import { mayDecide } from './rights';
import { moment, say } from './say';
import type { Claim } from './types';
import { officeWords } from './words';

const { t } = officeWords;

type Act = 'approve' | 'reject' | 'undo';

const ACTS = {
  approve: {
    title: 'approveClaimTitle',
    lead: 'claimLead',
    act: 'approveClaim',
    done: 'done_claim_approved',
  },
  reject: { title: 'rejectClaimTitle', lead: 'claimLead', act: 'reject', done: 'done_claim_rejected' },
  undo: { title: 'undoClaimTitle', lead: 'undoClaimLead', act: 'undoClaim', done: 'done_claim_undone' },
} as const;

const isWaiting = ({ state }: Claim): boolean => state === 'waiting';

function Facts({ claim }: { claim: Claim }) {
  const { id, claimedBy, way, sentTo, message, attachment, state, reason, decidedAt } = claim;
  return (
    <dl class="table">
      <div>
        <dt>{t('claimant')}</dt>
        <dd>{claimedBy ?? t('someone')}</dd>
      </div>
      <div>
        <dt>{t('claimWay')}</dt>
        <dd>
          {say('way', way)}
          {sentTo && <span class="quiet"> · {t('sentTo', { to: sentTo })}</span>}
        </dd>
      </div>
      <div>
        <dt>{t('messageOf')}</dt>
        <dd>{message ? <blockquote>{message}</blockquote> : <span class="quiet">{t('noMessage')}</span>}</dd>
      </div>
      <div>
        <dt>{t('attachment')}</dt>
        <dd>
          {attachment ? (
            <a class="btn slim" href={attachmentOf(id)} download>
              <Icon name="download" small />
              {t('download')}
            </a>
          ) : (
            <span class="quiet">{t('noAttachment')}</span>
          )}
        </dd>
      </div>
      {!isWaiting(claim) && (
        <div>
          <dt>{t('byState')}</dt>
          <dd>
            {say('claimState', state)}
            {decidedAt && ` · ${moment(decidedAt)}`}
            {reason && <blockquote>{reason}</blockquote>}
          </dd>
        </div>
      )}
    </dl>
  );
}

async function perform(claim: Claim, act: Act, reason: string): Promise<void> {
  await confirmed(() => (act === 'undo' ? undoClaim(claim.id) : decideClaim(claim.id, act, reason)));
  await goOn(claim.id, t(ACTS[act].done, { what: claim.organisation.name }));
}

function Decide({ claim }: { claim: Claim }) {
  const asking = useSignal<Act | null>(null);
  const ask = (which: Act | null) => () => {
    asking.value = which;
  };
  const which = asking.value;
  const words = which && ACTS[which];
  return (
    <section class="decide" aria-label={t('act')}>
      {isWaiting(claim) && (
        <>
          <button type="button" class="btn go" aria-haspopup="dialog" onClick={ask('approve')}>
            <Icon name="check" />
            {t('approveClaim')}
          </button>
          <span class="grow" />
          <button type="button" class="btn danger" aria-haspopup="dialog" onClick={ask('reject')}>
            {t('reject')}
          </button>
        </>
      )}
      {claim.mayUndo && (
        <button type="button" class="btn danger" aria-haspopup="dialog" onClick={ask('undo')}>
          <Icon name="undo-2" />
          {t('undoClaim')}
        </button>
      )}
      {which && words && (
        <ReasonDialog
          title={t(words.title)}
          lead={t(words.lead)}
          act={t(words.act)}
          danger={which !== 'approve'}
          {...(which !== 'undo' && { missing: t('reasonMissing') })}
          run={(reason) => perform(claim, which, reason)}
          close={ask(null)}
        />
      )}
    </section>
  );
}

/** Somebody says that an organisation is theirs. */
export function ClaimPage({ which }: { which: string }) {
  const { answer, ask } = useAnswer(() => askClaim(which), [which]);
  return (
    <div class="beside">
      <QueueAside current={which} />
      <div>
        <Answered answer={answer} retry={ask}>
          {(claim) => (
            <article key={claim.id} class="case-page">
              <Heading lead={`${t('claimOf')} · ${moment(claim.createdAt)}`}>
                {claim.organisation.name}
              </Heading>
              <p class="actions">
                <a class="btn slim" href={`/o/${claim.organisation.slug}`} target="_blank" rel="noopener">
                  <Icon name="eye" small />
                  {t('onMap')}
                </a>
                <a
                  class="btn slim"
                  href={`/biuro/organizacja/${claim.organisation.slug}/historia`}
                  onClick={goBy}
                >
                  <Icon name="history" small />
                  {t('earlier')}
                </a>
              </p>
              <Facts claim={claim} />
              {mayDecide.value && (isWaiting(claim) || claim.mayUndo) && <Decide claim={claim} />}
            </article>
          )}
        </Answered>
      </div>
    </div>
  );
}
