import { useSignal } from '@preact/signals';
import { confirmed } from '../account/confirming';
import { go, goBy } from '../desk/route';
import { More } from '../list/More';
import { Icon } from '../parts/Icon';
import { Answered } from './Answered';
import { Heading } from './Heading';
import { tell } from './news';
import { askRemoved, restore } from './questions';
import { ReasonDialog } from './ReasonDialog';
import { mayDecide } from './rights';
import { moment } from './say';
import type { Removed } from './types';
import { useList } from './use-list';
import { officeWords } from './words';

const { t } = officeWords;

function Return({ organisation }: { organisation: Removed }) {
  const asking = useSignal(false);
  const turn = (to: boolean) => () => {
    asking.value = to;
  };
  const { id, name, revision } = organisation;
  return (
    <>
      <button type="button" class="btn slim" aria-haspopup="dialog" onClick={turn(true)}>
        <Icon name="undo-2" small />
        {t('bringBack')}
        <span class="vh"> {name}</span>
      </button>
      {asking.value && (
        <ReasonDialog
          title={t('bringBackTitle')}
          lead={t('bringBackLead')}
          act={t('bringBack')}
          missing={t('reasonMissing')}
          run={async (reason) => {
            await confirmed(() => restore(id, revision, reason));
            turn(false)();
            go('/biuro/organizacja');
            tell(t('broughtBack', { what: name }));
          }}
          close={turn(false)}
        />
      )}
    </>
  );
}

/** Who was taken off the map, and the way back. */
export function RemovedPage() {
  const { answer, ask, more, lengthen } = useList(askRemoved);
  return (
    <>
      <Heading lead={t('removedLead')}>{t('removedTitle')}</Heading>
      <p>
        <a href="/biuro/organizacja" onClick={goBy}>
          {t('organisations')}
        </a>
      </p>
      <Answered answer={answer} retry={ask}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="quiet">{t('removedNone')}</p>
          ) : (
            <>
              <ul class="cases">
                {items.map((item) => (
                  <li key={item.id} class="case">
                    <span class="title">{item.name}</span>
                    <span class="about quiet">{t('removedAt', { date: moment(item.removedAt) })}</span>
                    {mayDecide.value && <Return organisation={item} />}
                  </li>
                ))}
              </ul>
              {more !== null && <More state={more} more={lengthen} />}
            </>
          )
        }
      </Answered>
    </>
  );
}
