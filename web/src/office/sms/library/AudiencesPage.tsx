import { useSignal } from '@preact/signals';
import { useAnswer } from '../../../desk/use-answer';
import { Answered } from '../../Answered';
import { mayDecide } from '../../rights';
import { audiences, type SavedAudience } from './questions';
import { Remove } from './Remove';
import { Rename } from './Rename';
import { Shelf, Write } from './Shelf';
import { audienceLine } from './say';
import { libraryWords } from './words';

const { t, counted } = libraryWords;

function One({ saved, done }: { saved: SavedAudience; done: (said: string) => void }) {
  const { id, name, audience, organisations } = saved;
  const rename = async (typed: string) => {
    await audiences.change(id, { name: typed, audience });
    done(t('kept', { name: typed }));
  };
  const remove = async () => {
    await audiences.remove(id);
    done(t('removed', { name }));
  };
  return (
    <li class="mine">
      <h2>{name}</h2>
      <p>
        {audienceLine(audience)} <span class="tag sea">{counted('organisations', organisations)}</span>
      </p>
      <div class="actions">
        <Write query={`odbiorcy=${id}`} label={t('writeTo', { name })} />
        {mayDecide.value && (
          <>
            <Rename id={id} name={name} rename={rename} />
            <Remove name={name} remove={remove} />
          </>
        )}
      </div>
    </li>
  );
}

/** Whom the office writes to again and again. */
export function AudiencesPage() {
  const said = useSignal('');
  const { answer, ask } = useAnswer(audiences.ask, []);
  const done = (words: string) => {
    said.value = words;
    ask();
  };
  return (
    <Shelf kind="audiences">
      <p class="ok" role="status">
        {said.value}
      </p>
      <Answered answer={answer} retry={ask}>
        {(known) =>
          known.length === 0 ? (
            <p class="quiet">{t('noAudiences')}</p>
          ) : (
            <ul class="mines">
              {known.map((saved) => (
                <One key={saved.id} saved={saved} done={done} />
              ))}
            </ul>
          )
        }
      </Answered>
    </Shelf>
  );
}
