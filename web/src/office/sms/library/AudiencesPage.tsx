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
  return (
    <Shelf
      kind="audiences"
      asks={audiences.ask}
      none={t('noAudiences')}
      one={(saved, done) => <One key={saved.id} saved={saved} done={done} />}
    />
  );
}
