import { useSignal } from '@preact/signals';
import type { Problem } from '../api/client';
import { go, goBy } from '../desk/route';
import { ErrorSummary, type Wrong } from '../form/ErrorSummary';
import { TextArea } from '../form/TextArea';
import { useSending } from '../form/use-sending';
import { formWords } from '../form/words';
import { fieldName } from '../office/say';
import { Icon } from '../parts/Icon';
import type { Editing } from './draft/editing';
import { controlOf, faultsOf, publish } from './draft/publishing';
import { topicOf } from './topics/topic';
import { topicWords } from './topics/words';
import { stewardWords } from './words';

const { t } = stewardWords;

const LONGEST_REASON = 300;

/** Each finding leads to the screen where it can be put right. */
function explained(slug: string) {
  return (problem: Problem): Wrong[] | null => {
    const found = faultsOf(problem).map(({ parameter, detail }): Wrong => {
      const topic = topicOf(parameter);
      const where = topic ? topicWords.t(`topic_${topic.slug}`) : fieldName(parameter);
      return {
        text: `${where}: ${detail}`,
        ...(topic && { href: `/moje/${slug}/${topic.slug}#${controlOf(parameter)}` }),
      };
    });
    return found.length > 0 ? found : null;
  };
}

/** The one way to the public, with what the reviewers will want to know. */
export function PublishBar({ editing, preview }: { editing: Editing; preview: boolean }) {
  const reason = useSignal('');
  const { busy, wrong, run } = useSending(explained(editing.slug));
  const send = () =>
    void run(async () => {
      await publish(editing, reason.value.trim());
      go(`/moje/${editing.slug}/wyslane`);
    });
  if (editing.changed.value.length === 0) return <p class="quiet">{t('nothingToPublish')}</p>;
  return (
    <div class="publish">
      <ErrorSummary wrong={wrong} />
      <TextArea
        id="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        optional
        rows={2}
        limit={LONGEST_REASON}
        value={reason.value}
        change={(value) => {
          reason.value = value;
        }}
      />
      <p class="small quiet">{t('publishHint')}</p>
      <div class="actions">
        {preview && (
          <a class="btn" href={`/moje/${editing.slug}/podglad`} onClick={goBy}>
            <Icon name="eye" small />
            {t('preview')}
          </a>
        )}
        <button type="button" class="btn go grow" aria-disabled={busy || undefined} onClick={send}>
          <Icon name="send" small />
          {busy ? formWords.t('wait') : t('publish')}
        </button>
      </div>
    </div>
  );
}
