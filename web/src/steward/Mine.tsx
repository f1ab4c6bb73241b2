import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askProfile } from '../api/questions';
import { PageTitle } from '../desk/PageTitle';
import { goBy } from '../desk/route';
import { type Stewardship, session } from '../desk/session';
import { ErrorSummary } from '../form/ErrorSummary';
import { useSending } from '../form/use-sending';
import { date } from '../i18n/format';
import { Icon } from '../parts/Icon';
import { AnsweredNote } from './AnsweredNote';
import { MyClaims } from './claim/MyClaims';
import { messageWords } from './messages/words';
import { phoneWords } from './phones/words';
import { askDraft, type DraftAnswer, sayStillTrue } from './questions';
import { WaitingNote } from './WaitingNote';
import { stewardWords } from './words';
import { askOwnMessages } from './write/questions';
import { writeWords } from './write/words';

const { t } = stewardWords;

interface State {
  draft?: DraftAnswer;
  verifiedAt?: string | undefined;
  /** It may write to others, or did. */
  writes?: boolean;
}

/** What cannot be told now is left out: the way to the editor stays. */
async function stateOf({ id, slug }: Stewardship['organisation']): Promise<State> {
  const [draft, profile, own] = await Promise.allSettled([
    askDraft(id),
    askProfile(slug),
    askOwnMessages(id),
  ]);
  return {
    ...(draft.status === 'fulfilled' && { draft: draft.value.body }),
    ...(profile.status === 'fulfilled' && { verifiedAt: profile.value.verifiedAt }),
    ...(own.status === 'fulfilled' && { writes: own.value.granted || own.value.items.length > 0 }),
  };
}

function Fresh({ state, now }: { state: State; now: boolean }) {
  const { verifiedAt } = state;
  if (now || verifiedAt)
    return (
      <p class="done">
        <Icon name="badge-check" small />
        <span>{now ? t('confirmedNow') : t('confirmedOn', { date: date(verifiedAt ?? '') })}</span>
      </p>
    );
  return <p class="quiet small">{t('neverConfirmed')}</p>;
}

function One({ organisation, level }: Stewardship) {
  const { id, slug, name } = organisation;
  const state = useSignal<State | null>(null);
  const confirmedNow = useSignal(false);
  const { busy, wrong, run } = useSending();
  useEffect(() => {
    void stateOf(organisation).then((known) => {
      state.value = known;
    });
  }, [id]);
  const confirm = () =>
    void run(async () => {
      await sayStillTrue(id);
      confirmedNow.value = true;
    });
  const known = state.value;
  return (
    <li class="mine">
      <h2>{name}</h2>
      <p class="small quiet">{t(`level_${level}`)}</p>
      <WaitingNote waiting={known?.draft?.waiting} />
      <AnsweredNote answered={known?.draft?.answered} />
      {known?.draft?.saved && !known.draft.waiting && <p class="tag">{t('draftSaved')}</p>}
      <div aria-live="polite">{known && <Fresh state={known} now={confirmedNow.value} />}</div>
      <ErrorSummary wrong={wrong} />
      <div class="actions">
        <a class="btn go" href={`/moje/${slug}`} onClick={goBy}>
          <Icon name="pencil" small />
          {t('edit')}
          <span class="vh">: {name}</span>
        </a>
        {!confirmedNow.value && (
          <button
            type="button"
            class="btn"
            aria-label={t('allTrueOf', { name })}
            aria-disabled={busy || undefined}
            onClick={confirm}
          >
            <Icon name="check" small />
            {t('allTrue')}
          </button>
        )}
        <a class="btn plain" href={`/moje/${slug}/telefony`} onClick={goBy}>
          <Icon name="message-square-text" small />
          {phoneWords.t('link')}
          <span class="vh">: {name}</span>
        </a>
        <a class="btn plain" href={`/moje/${slug}/wiadomosci`} onClick={goBy}>
          <Icon name="inbox" small />
          {messageWords.t('link')}
          <span class="vh">: {name}</span>
        </a>
        {known?.writes && (
          <a class="btn plain" href={`/moje/${slug}/napisz`} onClick={goBy}>
            <Icon name="send" small />
            {writeWords.t('link')}
            <span class="vh">: {name}</span>
          </a>
        )}
        {level === 'owner' && (
          <a class="btn plain" href={`/moje/${slug}/osoby`} onClick={goBy}>
            <Icon name="users" small />
            {t('people')}
            <span class="vh">: {name}</span>
          </a>
        )}
      </div>
    </li>
  );
}

/** The organisations that I look after, and whether anything waits for me. */
export function Mine() {
  const mine = session.value?.stewardships ?? [];
  return (
    <div class="narrow">
      <PageTitle title={t('mine')} />
      <p class="quiet">{mine.length > 0 ? t('mineLead') : t('none')}</p>
      <ul class="mines">
        {mine.map((stewardship) => (
          <One key={stewardship.organisation.id} {...stewardship} />
        ))}
      </ul>
      <MyClaims />
      {mine.length === 0 && (
        <>
          <p>{t('noneLead')}</p>
          <a class="btn go" href="/?list=1">
            <Icon name="search" small />
            {t('findOnMap')}
          </a>
        </>
      )}
      <div class="actions">
        <a class="btn plain" href="/moje/nowa" onClick={goBy}>
          <Icon name="plus" small />
          {t('addNew')}
        </a>
        <a class="btn plain" href="/moje/konto" onClick={goBy}>
          {t('account')}
        </a>
      </div>
    </div>
  );
}
