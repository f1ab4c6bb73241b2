import { useSignal } from '@preact/signals';
import { PageTitle } from '../../desk/PageTitle';
import { facets } from '../../office/facets';
import { fieldName } from '../../office/say';
import type { ProfileDraft } from '../draft-types';
import { stewardWords } from '../words';
import { type ProfileField, withFields } from './compare';
import type { Editing } from './editing';

const { t } = stewardWords;

function Said({ field, profile }: { field: ProfileField; profile: ProfileDraft }) {
  const said = facets(field, profile[field]);
  if (said.length === 0) return <span class="quiet">{t('nothing')}</span>;
  return (
    <ul class="said">
      {said.map(({ key, label, text }) => (
        <li key={key}>
          {said.length > 1 && <span class="quiet">{label}: </span>}
          {text}
        </li>
      ))}
    </ul>
  );
}

interface ChoiceProps {
  field: ProfileField;
  mine: ProfileDraft;
  theirs: ProfileDraft;
  takesTheirs: boolean;
  choose: (theirs: boolean) => void;
}

function Choice({ field, mine, theirs, takesTheirs, choose }: ChoiceProps) {
  const side = (theirSide: boolean) => (
    <label class="check side">
      <input
        type="radio"
        name={`merge-${field}`}
        checked={takesTheirs === theirSide}
        onChange={() => choose(theirSide)}
      />
      <span>
        <b>{t(theirSide ? 'theirVersion' : 'mineVersion')}</b>
        <Said field={field} profile={theirSide ? theirs : mine} />
      </span>
    </label>
  );
  return (
    <fieldset class="bundle">
      <legend>{fieldName(field)}</legend>
      {side(false)}
      {side(true)}
    </fieldset>
  );
}

/** Two devices changed the same: both versions side by side, one choice for each field. */
export function MergePanel({ editing }: { editing: Editing }) {
  const taken = useSignal<ProfileField[]>([]);
  const met = editing.stale.value;
  const mine = editing.profile.value;
  if (!met || !mine) return null;
  const theirs = met.theirs.profile;
  const choose = (field: ProfileField) => (wanted: boolean) => {
    const others = taken.value.filter((one) => one !== field);
    taken.value = wanted ? [...others, field] : others;
  };
  return (
    <div class="narrow">
      <PageTitle title={t('stale')} />
      <p>{t('staleLead')}</p>
      {met.disputed.map((field) => (
        <Choice
          key={field}
          field={field}
          mine={mine}
          theirs={theirs}
          takesTheirs={taken.value.includes(field)}
          choose={choose(field)}
        />
      ))}
      <button
        type="button"
        class="btn go wide"
        onClick={() => void editing.resolve(withFields(mine, theirs, taken.value))}
      >
        {t('keepChoice')}
      </button>
    </div>
  );
}
