import { useSignal } from '@preact/signals';
import { t } from '../i18n/language';
import { Icon } from '../parts/Icon';
import { Menu } from './Menu';

export function MenuButton() {
  const open = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="tb"
        aria-label={t('menu')}
        aria-haspopup="dialog"
        onClick={() => {
          open.value = true;
        }}
      >
        <Icon name="menu" />
      </button>
      {open.value && (
        <Menu
          close={() => {
            open.value = false;
          }}
        />
      )}
    </>
  );
}
