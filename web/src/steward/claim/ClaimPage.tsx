import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Problem } from '../../api/client';
import { askProfile } from '../../api/questions';
import type { Profile } from '../../api/types';
import { PageTitle } from '../../desk/PageTitle';
import { go, goBy, route } from '../../desk/route';
import { knowSession, session } from '../../desk/session';
import { Failed } from '../../parts/Failed';
import { Icon } from '../../parts/Icon';
import { Name } from '../../parts/Name';
import { Skeleton } from '../../parts/Skeleton';
import { ApprovalForm } from './ApprovalForm';
import { CodeForm } from './CodeForm';
import { WayForm } from './WayForm';
import { claimWords } from './words';

const { t } = claimWords;

type Step = 'way' | 'code' | 'approval' | 'approved' | 'waiting';
const STEPS: Record<string, Step> = {
  kod: 'code',
  prosba: 'approval',
  gotowe: 'approved',
  czeka: 'waiting',
};

/** The step, and the claim that it is about, stand in the address. */
const here = (): { step: Step; claim: string | null } => ({
  step: STEPS[route.value.query.get('krok') ?? ''] ?? 'way',
  claim: route.value.query.get('zgloszenie'),
});

function Done({ step, slug }: { step: 'approved' | 'waiting'; slug: string }) {
  const email = session.value?.email ?? '';
  const approved = step === 'approved';
  return (
    <>
      <span class={`icobox ${approved ? 'published' : 'waiting'}`}>
        <Icon name={approved ? 'badge-check' : 'clock'} />
      </span>
      <PageTitle title={t(step)} />
      <p role="status">{approved ? t('approvedLead') : t('waitingLead', { email })}</p>
      <a class="btn go" href={approved ? `/moje/${slug}` : '/moje'} onClick={goBy}>
        {approved ? t('edit') : t('backToMine')}
      </a>
    </>
  );
}

function Steps({ profile }: { profile: Profile }) {
  const { slug, id } = profile;
  const { step, claim } = here();
  const at = (word: string, further = '') => go(`/moje/przejmij/${slug}?krok=${word}${further}`);
  const mine = session.value?.stewardships.some(({ organisation }) => organisation.id === id);
  if (step === 'approved' || step === 'waiting') return <Done step={step} slug={slug} />;
  if (mine)
    return (
      <>
        <PageTitle title={t('claim')} />
        <p>{t('alreadyYours')}</p>
        <a class="btn go" href={`/moje/${slug}`} onClick={goBy}>
          {t('edit')}
        </a>
      </>
    );
  return (
    <>
      <PageTitle title={t('claim')} />
      <p class="b">
        <Name name={profile.name} example={profile.example} />
      </p>
      {step === 'code' && claim ? (
        <CodeForm
          claim={claim}
          proved={async () => {
            await knowSession();
            at('gotowe');
          }}
          otherway={() => at('prosba')}
        />
      ) : step === 'approval' ? (
        <ApprovalForm organisation={id} asked={() => at('czeka')} />
      ) : (
        <WayForm
          organisation={id}
          sent={(begun) => at('kod', `&zgloszenie=${encodeURIComponent(begun)}`)}
          approval={() => at('prosba')}
        />
      )}
    </>
  );
}

/** Takes over a profile that is on the map already. */
export function ClaimPage({ slug }: { slug: string }) {
  const profile = useSignal<Profile | null>(null);
  const problem = useSignal<Problem | null>(null);
  const load = () =>
    askProfile(slug).then(
      (found) => {
        profile.value = found;
        problem.value = null;
      },
      (error: unknown) => {
        problem.value = error instanceof Problem ? error : new Problem(0, 'unexpected', String(error));
      },
    );
  useEffect(() => void load(), [slug]);
  return (
    <div class="narrow">
      {problem.value && (
        <>
          <PageTitle title={t('claim')} />
          <Failed title={t('loadFailed')} problem={problem.value} retry={() => void load()} />
        </>
      )}
      {profile.value ? (
        <Steps profile={profile.value} />
      ) : (
        !problem.value && <Skeleton says={t('loading')} rows={2} />
      )}
    </div>
  );
}
