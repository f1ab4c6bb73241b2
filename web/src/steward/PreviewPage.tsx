import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askProfile } from '../api/questions';
import type { Profile } from '../api/types';
import { Back } from '../desk/Back';
import { PageTitle } from '../desk/PageTitle';
import { About } from '../profile/About';
import { Areas } from '../profile/Areas';
import { Details, TaxShare } from '../profile/Facts';
import { Places } from '../profile/Places';
import { asPublic } from './as-public';
import type { Editing } from './draft/editing';
import type { ProfileDraft } from './draft-types';
import { Changes } from './history/Changes';
import { PublishBar } from './PublishBar';
import type { DraftAnswer } from './questions';
import { stewardWords } from './words';

const { t } = stewardWords;

interface Props {
  editing: Editing;
  profile: ProfileDraft;
  answer: DraftAnswer;
}

/** The very parts that the public profile is made of, filled from the draft. */
export function PreviewPage({ editing, profile, answer }: Props) {
  const published = useSignal<Profile | null>(null);
  useEffect(() => {
    // Without it the preview still stands; only sources and names of areas are missing.
    askProfile(editing.slug).then(
      (found) => {
        published.value = found;
      },
      () => undefined,
    );
  }, [editing.slug]);
  const shown = asPublic(profile, editing.slug, published.value);
  const changes = editing.changed.value.map((field) => ({
    field,
    before: answer.published[field],
    after: profile[field],
  }));
  return (
    <div class="narrow">
      <Back to={`/moje/${editing.slug}`}>{t('back')}</Back>
      <PageTitle title={t('preview')} />
      <p class="quiet">{t('previewLead')}</p>
      <article class="as-public">
        <div class="sec">
          <h2 class="name">{profile.name}</h2>
        </div>
        <About profile={shown} />
        <Places profile={shown} />
        <Areas profile={shown} />
        <TaxShare profile={shown} />
        <Details profile={shown} />
      </article>
      {changes.length > 0 && (
        <div class="bundle">
          <h2>{t('changes')}</h2>
          <Changes changes={changes} />
        </div>
      )}
      <PublishBar editing={editing} preview={false} />
    </div>
  );
}
