import { Icon } from '../parts/Icon';
import { placeWords } from './words';

const { t } = placeWords;

interface Props {
  /** Spoken after each word, so that buttons of many items can be told apart. */
  name: string;
  open?: boolean;
  turn?: () => void;
  up: (() => void) | null;
  down: (() => void) | null;
  remove: () => void;
}

/** What can be done with an item of a list. */
export function ItemTools({ name, open = false, turn, up, down, remove }: Props) {
  const tool = (
    word: 'up' | 'down' | 'remove',
    icon: 'arrow-up' | 'arrow-down' | 'trash-2',
    act: () => void,
  ) => (
    <button type="button" class="tb" aria-label={`${t(word)}: ${name}`} title={t(word)} onClick={act}>
      <Icon name={icon} small />
    </button>
  );
  return (
    <div class="item-tools">
      {up && tool('up', 'arrow-up', up)}
      {down && tool('down', 'arrow-down', down)}
      {tool('remove', 'trash-2', remove)}
      {turn && (
        <button type="button" class="btn slim" aria-expanded={open} onClick={turn}>
          {t(open ? 'close' : 'edit')}
          <span class="vh">: {name}</span>
        </button>
      )}
    </div>
  );
}
