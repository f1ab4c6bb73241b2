import { TOPICS } from './questions';
import { phoneWords } from './words';

const { t } = phoneWords;

interface Props {
  legend: string;
  id?: string;
  chosen: readonly string[];
  choose: (topics: string[]) => void;
}

/** What a person wants to hear about. */
export function TopicChecks({ legend, id, chosen, choose }: Props) {
  return (
    <fieldset class="bundle" id={id} tabIndex={id ? -1 : undefined}>
      <legend>{legend}</legend>
      {TOPICS.map((topic) => (
        <label key={topic} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(topic)}
            onChange={({ currentTarget }) =>
              choose(currentTarget.checked ? [...chosen, topic] : chosen.filter((one) => one !== topic))
            }
          />
          <span>{t(`topic_${topic}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
