import { t } from '../i18n/language';
import { FamilyMark } from '../parts/FamilyMark';
import { byFamily, sphereLabel } from '../state/spheres';
import { CodeChecks } from './CodeChecks';

/** All fields of public tasks, family by family. */
export function SphereChecks({
  chosen,
  choose,
}: {
  chosen: readonly string[];
  choose: (codes: string[]) => void;
}) {
  return (
    <div>
      {byFamily.value.map(({ family, spheres }) => (
        <CodeChecks
          key={family}
          look="family"
          legend={
            <>
              <FamilyMark family={family} />
              {t(`family_${family}`)}
            </>
          }
          codes={spheres.map(({ code }) => code)}
          label={sphereLabel}
          chosen={chosen}
          choose={choose}
        />
      ))}
    </div>
  );
}
