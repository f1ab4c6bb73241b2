import { useSignal } from '@preact/signals';
import { Icon } from '../../../parts/Icon';
import { KeepByName } from './KeepByName';
import { libraryWords } from './words';

const { t } = libraryWords;

interface Props {
  id: string;
  name: string;
  rename: (name: string) => Promise<void>;
}

/** Another name for what is kept. */
export function Rename({ id, name, rename }: Props) {
  const open = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="btn slim plain"
        aria-label={t('renameOf', { name })}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="pencil" small />
        {t('rename')}
      </button>
      {open.value && (
        <KeepByName
          id={`rename-${id}`}
          title={t('renameOf', { name })}
          name={name}
          keep={async (typed) => {
            await rename(typed);
            open.value = false;
          }}
        />
      )}
    </>
  );
}
