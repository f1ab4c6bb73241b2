import { useSignal } from '@preact/signals';
import { useAnswer } from '../../../desk/use-answer';
import { ErrorSummary } from '../../../form/ErrorSummary';
import { useSending } from '../../../form/use-sending';
import { Icon } from '../../../parts/Icon';
import { Answered } from '../../Answered';
import { mayDecide } from '../../rights';
import { KeepByName } from './KeepByName';
import { OrganisationSearch } from './OrganisationSearch';
import { askGroup, type Group, groups, putIntoGroup, takeOutOfGroup } from './questions';
import { Remove } from './Remove';
import { Rename } from './Rename';
import { Shelf, Write } from './Shelf';
import { libraryWords } from './words';
import '../../../place/place.css';

const { t, counted } = libraryWords;

interface Props {
  group: Group;
  done: (said: string) => void;
}

function Members({ group: { id, name }, done }: Props) {
  const { answer, ask } = useAnswer(() => askGroup(id), [id]);
  const { wrong, run } = useSending();
  const act = (change: Promise<unknown>, said: string) =>
    void run(async () => {
      await change;
      ask();
      done(said);
    });
  return (
    <Answered answer={answer} retry={ask}>
      {({ organisations }) => (
        <section aria-label={t('openOf', { name })}>
          <ErrorSummary wrong={wrong} />
          {organisations.length === 0 && <p class="quiet">{t('noMembers')}</p>}
          <ul class="listed">
            {organisations.map((one) => (
              <li key={one.id}>
                <span class="grow">{one.name}</span>
                {mayDecide.value && (
                  <button
                    type="button"
                    class="btn slim plain"
                    aria-label={t('takeOut', { name: one.name })}
                    onClick={() => act(takeOutOfGroup(id, one.id), t('taken', { name: one.name }))}
                  >
                    <Icon name="x" small />
                  </button>
                )}
              </li>
            ))}
          </ul>
          {mayDecide.value && (
            <OrganisationSearch
              id={`into-${id}`}
              taken={new Set(organisations.map((one) => one.id))}
              choose={(one) => act(putIntoGroup(id, one.id), t('added', { name: one.name }))}
            />
          )}
        </section>
      )}
    </Answered>
  );
}

function One({ group, done }: Props) {
  const open = useSignal(false);
  const { id, name, organisations } = group;
  const rename = async (typed: string) => {
    await groups.change(id, { name: typed });
    done(t('kept', { name: typed }));
  };
  const remove = async () => {
    await groups.remove(id);
    done(t('removed', { name }));
  };
  return (
    <li class="mine">
      <h2>{name}</h2>
      <p>
        <span class="tag sea">{counted('organisations', organisations)}</span>
      </p>
      <div class="actions">
        <button
          type="button"
          class="btn slim"
          aria-label={t('openOf', { name })}
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <Icon name="users" small />
          {t('open')}
        </button>
        <Write query={`grupa=${id}`} label={t('writeTo', { name })} />
        {mayDecide.value && (
          <>
            <Rename id={id} name={name} rename={rename} />
            <Remove name={name} remove={remove} />
          </>
        )}
      </div>
      {open.value && <Members group={group} done={done} />}
    </li>
  );
}

/** Lists of organisations that the office keeps. */
export function GroupsPage() {
  return (
    <Shelf
      kind="groups"
      asks={groups.ask}
      none={t('noGroups')}
      one={(group, done) => <One key={group.id} group={group} done={done} />}
      more={(done) =>
        mayDecide.value && (
          <section aria-labelledby="new-group" class="shelf-new">
            <h2 id="new-group">{t('newGroup')}</h2>
            <KeepByName
              id="new-group-name"
              title={t('newGroup')}
              keep={async (name) => {
                await groups.add({ name });
                done(t('kept', { name }));
              }}
            />
          </section>
        )
      }
    />
  );
}
