import type { Profile } from '../api/types';
import { t } from '../i18n/language';
import { Failed } from '../parts/Failed';
import { Icon } from '../parts/Icon';
import { spokenName } from '../parts/names';
import { Skeleton } from '../parts/Skeleton';
import { Sheet } from '../sheet/Sheet';
import { profileStop } from '../sheet/stops';
import { closeProfile, page, selectedSlug } from '../state/page';
import { profile, profileState, retryProfile } from '../state/profile';
import { phone } from '../state/screen';
import { About } from './About';
import { Actions } from './Actions';
import { Areas } from './Areas';
import { Details, Provenance, TaxShare } from './Facts';
import { Places } from './Places';
import { ShareButton } from './ShareButton';
import { Top } from './Top';

function Bar({ shown }: { shown: Profile | null }) {
  const back = phone.value;
  return (
    <div class="bar">
      <button type="button" class="tb close" onClick={closeProfile}>
        <Icon name={back ? 'chevron-left' : 'x'} />
        {back ? t(page.value.list ? 'list' : 'map') : t('close')}
      </button>
      <span class="grow" />
      {shown && <ShareButton slug={shown.slug} name={shown.name} />}
    </div>
  );
}

function Body({ shown }: { shown: Profile }) {
  return (
    <article>
      <Top profile={shown} />
      <div class="sec acts-of-profile">
        <Actions profile={shown} />
        {shown.example && (
          <p class="note wait">
            <Icon name="info" small />
            <span>{t('exampleNote')}</span>
          </p>
        )}
      </div>
      <About profile={shown} />
      <Places profile={shown} />
      <Areas profile={shown} />
      <TaxShare profile={shown} />
      <Details profile={shown} />
      <Provenance profile={shown} />
    </article>
  );
}

/** Everything that is known about one organisation. */
export function ProfilePanel() {
  if (selectedSlug.value === null) return null;
  const answer = profileState.value;
  const shown = profile.value;
  const unknown = answer.state === 'failed' && answer.problem.status === 404;
  return (
    <Sheet
      kind="profile"
      label={shown ? spokenName(shown) : t('loadingList')}
      stop={profileStop.value}
      hidden={false}
      head={<Bar shown={shown} />}
    >
      {answer.state === 'failed' && (
        <Failed
          title={t(unknown ? 'profileUnknown' : 'profileFailed')}
          problem={answer.problem}
          retry={retryProfile}
        />
      )}
      {shown ? (
        <Body key={shown.id} shown={shown} />
      ) : (
        answer.state !== 'failed' && <Skeleton says={t('loadingList')} rows={3} />
      )}
    </Sheet>
  );
}
