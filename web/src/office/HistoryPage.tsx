import { useSignal } from '@preact/signals';
import { confirmed } from '../account/confirming';
import { askProfile } from '../api/questions';
import { go, goBy } from '../desk/route';
import { useAnswer } from '../desk/use-answer';
import { More } from '../list/More';
import { Icon } from '../parts/Icon';
import { Answered } from './Answered';
import { Heading } from './Heading';
import { tell } from './news';
import { askHistory, eraseContact, removeOrganisation } from './questions';
import { ReasonDialog } from './ReasonDialog';
import { isAdministrator, mayDecide } from './rights';
import { fieldNames, moment, publisher, why } from './say';
import type { About, RevisionItem } from './types';
import { useList } from './use-list';
import { officeWords } from './words';

const { t } = officeWords;

export const historyHref = (slug: string, number?: number): string =>
  `/biuro/organizacja/${encodeURIComponent(slug)}/historia${number === undefined ? '' : `/${number}`}`;

export function changedWords(fields: readonly string[]): string {
  return fields.length > 0 ? t('changed', { fields: fieldNames(fields) }) : t('noFields');
}

function Line({ revision, slug }: { revision: RevisionItem; slug: string }) {
  const { number, publishedAt, actor, reason, changedFields, current } = revision;
  return (
    <li class="case">
      <a href={historyHref(slug, number)} onClick={goBy}>
        <span class="title">
          {t('revision', { n: number })} {current && <span class="tag sea">{t('now')}</span>}
        </span>
        <span class="about">{t('by', { date: moment(publishedAt), who: publisher(actor) })}</span>
        <span class="fields quiet">{changedWords(changedFields)}</span>
        {reason && <span class="fields">{why(reason)}</span>}
      </a>
    </li>
  );
}

function Removal({ organisation }: { organisation: About }) {
  const asking = useSignal(false);
  const close = () => {
    asking.value = false;
  };
  return (
    <p class="actions">
      <button
        type="button"
        class="btn danger"
        aria-haspopup="dialog"
        onClick={() => {
          asking.value = true;
        }}
      >
        {t('remove')}
      </button>
      {asking.value && (
        <ReasonDialog
          title={t('removeTitle')}
          lead={t('removeLead')}
          act={t('remove')}
          missing={t('reasonMissing')}
          danger
          run={async (reason) => {
            await confirmed(() => removeOrganisation(organisation.id, reason));
            go('/biuro/organizacja');
            tell(t('removed', { what: organisation.name }));
          }}
          close={close}
        />
      )}
    </p>
  );
}

/** At a person's wish: an e-mail or phone goes from all that is kept about the organisation. */
function Erasure({ organisation }: { organisation: About }) {
  const asking = useSignal(false);
  const turn = (to: boolean) => () => {
    asking.value = to;
  };
  return (
    <p class="actions">
      <button type="button" class="btn" aria-haspopup="dialog" onClick={turn(true)}>
        {t('erase')}
      </button>
      {asking.value && (
        <ReasonDialog
          title={t('eraseTitle')}
          lead={t('eraseLead')}
          label={t('eraseWhat')}
          act={t('erase')}
          missing={t('eraseMissing')}
          danger
          run={async (text) => {
            const { revisions, proposals } = await confirmed(() => eraseContact(organisation.id, text));
            turn(false)();
            go(historyHref(organisation.slug));
            tell(t('erased', { revisions, proposals }));
          }}
          close={turn(false)}
        />
      )}
    </p>
  );
}

function Revisions({ organisation }: { organisation: About }) {
  const { answer, ask, more, lengthen } = useList((cursor) => askHistory(organisation.id, cursor));
  return (
    <Answered answer={answer} retry={ask}>
      {({ items }) => (
        <>
          <ul class="cases">
            {items.map((revision) => (
              <Line key={revision.number} revision={revision} slug={organisation.slug} />
            ))}
          </ul>
          {more !== null && <More state={more} more={lengthen} />}
        </>
      )}
    </Answered>
  );
}

/** Every version of an organisation, newest first. */
export function HistoryPage({ slug }: { slug: string }) {
  const { answer, ask } = useAnswer(() => askProfile(slug), [slug]);
  return (
    <Answered answer={answer} retry={ask}>
      {(profile) => (
        <>
          <Heading lead={profile.name}>{t('history')}</Heading>
          <p class="actions">
            <a class="btn slim" href={`/o/${profile.slug}`} target="_blank" rel="noopener">
              <Icon name="eye" small />
              {t('onMap')}
            </a>
          </p>
          <Revisions organisation={profile} />
          {isAdministrator.value && <Erasure organisation={profile} />}
          {mayDecide.value && <Removal organisation={profile} />}
        </>
      )}
    </Answered>
  );
}
