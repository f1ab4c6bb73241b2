import { CodeChecks } from '../../../form/CodeChecks';
import type { Group } from './questions';
import { libraryWords } from './words';

const { t } = libraryWords;

interface Props {
  known: readonly Group[];
  chosen: readonly string[];
  choose: (ids: string[]) => void;
}

/** Some of the office's groups, by their names. */
export function GroupChecks({ known, chosen, choose }: Props) {
  if (known.length === 0) return <p class="small quiet">{t('noGroups')}</p>;
  return (
    <>
      <p class="small quiet">{t('chooseGroupsLead')}</p>
      <CodeChecks
        look="family"
        legend={<span class="vh">{t('chooseGroups')}</span>}
        codes={known.map(({ id }) => id)}
        chosen={chosen}
        choose={choose}
        label={(id) => known.find((group) => group.id === id)?.name ?? id}
      />
    </>
  );
}
