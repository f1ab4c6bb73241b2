import { Field } from '../../form/Field';
import { SphereChecks } from '../../form/SphereChecks';
import { sphereLabel } from '../../state/spheres';
import { controlOf, faultAt } from '../draft/publishing';
import type { TopicProps } from './topic-props';
import { topicWords } from './words';

const { t } = topicWords;

function MainSphere({ spheres, choose }: { spheres: string[]; choose: (code: string) => void }) {
  return (
    <Field
      id={controlOf('spheres')}
      label={t('mainSphere')}
      hint={t('mainSphereHint')}
      error={faultAt('spheres')}
    >
      {(tied) => (
        <select
          {...tied}
          class="inp"
          value={spheres[0]}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {spheres.map((code) => (
            <option key={code} value={code}>
              {sphereLabel(code)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The order tells: the first sphere gives the mark. */
export function SpheresTopic({ draft, change }: TopicProps) {
  const { spheres } = draft;
  const write = (codes: string[]) => change({ ...draft, spheres: codes });
  return (
    <>
      <p class="quiet">{t('spheresLead')}</p>
      {spheres.length > 1 && (
        <MainSphere
          spheres={spheres}
          choose={(code) => write([code, ...spheres.filter((one) => one !== code)])}
        />
      )}
      <SphereChecks chosen={spheres} choose={write} />
    </>
  );
}
