import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { confirmed } from '../account/confirming';
import { Problem } from '../api/client';
import { goBy } from '../desk/route';
import { useAnswer } from '../desk/use-answer';
import { FamilyMark } from '../parts/FamilyMark';
import { Icon } from '../parts/Icon';
import { changedFields } from '../steward/draft/compare';
import { Answered } from './Answered';
import { goOn } from './after';
import { Decide } from './Decide';
import { DiffTable } from './DiffTable';
import { Events } from './Events';
import { Heading } from './Heading';
import type { CaseLock } from './lock';
import { tell } from './news';
import { Because, Duplicates, LockNote, MeanwhileNote, Message } from './ProposalNotes';
import { changesOf, familyOf, isOpen } from './proposal-state';
import { QueueAside } from './QueueAside';
import { askProposal, decide } from './questions';
import { mayDecide } from './rights';
import { moment, say, who } from './say';
import type { Decision, Proposal } from './types';
import { useCaseLock } from './use-case-lock';
import { officeWords } from './words';

const { t } = officeWords;

const DONE = { approve: 'done_approved', reject: 'done_rejected', ask: 'done_asked' } as const;

function Top({ proposal }: { proposal: Proposal }) {
  const { organisation, title, kind, submittedBy, submittedAt } = proposal;
  const lead = `${say('kind', kind)} · ${t('from', { who: who(submittedBy) })} · ${moment(submittedAt)}`;
  return (
    <header class="case-top">
      <FamilyMark family={familyOf(proposal)} size="xl" />
      <Heading lead={lead}>{organisation?.name ?? title}</Heading>
      {organisation && (
        <p class="actions">
          <a class="btn slim" href={`/o/${organisation.slug}`} target="_blank" rel="noopener">
            <Icon name="eye" small />
            {t('onMap')}
          </a>
          <a class="btn slim" href={`/biuro/organizacja/${organisation.slug}/historia`} onClick={goBy}>
            <Icon name="history" small />
            {t('earlier')}
          </a>
        </p>
      )}
    </header>
  );
}

interface BodyProps {
  proposal: Proposal;
  lock: CaseLock;
  meanwhile: Signal<string[] | null>;
  taken: Signal<ReadonlySet<string>>;
  reload: () => Promise<Proposal>;
}

/** Decides, or tells what came in between. */
function deciding({ proposal, lock, meanwhile, reload }: BodyProps) {
  return async (decision: Decision): Promise<void> => {
    const { id, organisation, title, published } = proposal;
    try {
      await confirmed(() => decide(id, decision));
    } catch (error) {
      if (error instanceof Problem && error.code === 'stale-revision') {
        const now = (await reload()).published;
        meanwhile.value = published && now ? changedFields(published, now) : [];
      } else if (error instanceof Problem && error.code === 'already-decided') {
        lock.forget();
        await reload();
        tell(t('decidedMeanwhile'));
      } else if (error instanceof Problem && error.code === 'locked') {
        await reload();
        await lock.take(id);
      } else throw error;
      return;
    }
    lock.forget();
    await goOn(id, t(DONE[decision.decision], { what: organisation?.name ?? title }));
  };
}

function Body(props: BodyProps) {
  const { proposal, lock, meanwhile, taken, reload } = props;
  const changes = changesOf(proposal);
  const byField = proposal.kind !== 'new-organisation';
  const fields = byField ? changes.map(({ field }) => field) : [];
  const held = lock.state.value;
  const decidable = mayDecide.value && isOpen(proposal) && held.state === 'mine';
  const again = () => void reload().then(() => lock.take(proposal.id));
  const { revision } = proposal;
  return (
    <article class="case-page">
      <Top proposal={proposal} />
      <MeanwhileNote fields={meanwhile.value} />
      <LockNote proposal={proposal} lock={held} again={again} />
      <Because proposal={proposal} />
      <Duplicates proposal={proposal} />
      <Message proposal={proposal} />
      {changes.length > 0 ? (
        <DiffTable
          changes={changes}
          taken={decidable && byField ? taken : undefined}
          was={revision === undefined ? t('was') : t('wasVersion', { n: revision })}
          family={familyOf(proposal)}
        />
      ) : (
        <p class="quiet">{t('noChanges')}</p>
      )}
      <Events events={proposal.events} />
      {decidable && <Decide proposal={proposal} fields={fields} taken={taken} decide={deciding(props)} />}
    </article>
  );
}

/** One case: what would change, why it waits, and the decision. */
export function ProposalPage({ which }: { which: string }) {
  const { answer, ask, resource } = useAnswer(() => askProposal(which), [which]);
  const taken = useSignal<ReadonlySet<string>>(new Set());
  const meanwhile = useSignal<string[] | null>(null);
  const open = useComputed(() => {
    const known = resource.value.value.data;
    return known !== undefined && isOpen(known) && mayDecide.value;
  });
  const lock = useCaseLock(which, open.value);
  const known = answer.data?.id;
  useEffect(() => {
    meanwhile.value = null;
    if (answer.data) taken.value = new Set(changesOf(answer.data).map(({ field }) => field));
  }, [known]);
  const held = lock.state.value.state;
  useEffect(() => {
    // Who has it and until when is told with the case.
    if (held === 'taken') void ask();
  }, [held]);
  const reload = async () => {
    const fresh = await askProposal(which);
    resource.set(fresh);
    return fresh;
  };
  return (
    <div class="beside">
      <QueueAside current={which} />
      <div>
        <Answered answer={answer} retry={ask}>
          {(proposal) => (
            <Body
              key={proposal.id}
              proposal={proposal}
              lock={lock}
              meanwhile={meanwhile}
              taken={taken}
              reload={reload}
            />
          )}
        </Answered>
      </div>
    </div>
  );
}
