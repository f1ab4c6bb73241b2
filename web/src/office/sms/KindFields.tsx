import { Field } from '../../form/Field';
import { SMS_TOPICS, type SmsTopic, topicName } from '../../form/sms-topics';
import type { NewBroadcast } from './questions';
import { smsWords } from './words';

const { t } = smsWords;

const PURPOSES = ['city', 'urgent', 'promotional'] as const;

type Kind = Pick<NewBroadcast, 'purpose' | 'topic'>;

interface Props {
  /** Begins the ids of its controls. */
  id: string;
  kind: Kind;
  change: (part: Partial<Kind>) => void;
}

/** What a message is, and about what: both decide whom it reaches, and when. */
export function KindFields({ id, kind, change }: Props) {
  return (
    <>
      <fieldset class="bundle">
        <legend>{t('purpose')}</legend>
        {PURPOSES.map((purpose) => (
          <label key={purpose} class="check">
            <input
              type="radio"
              name={`${id}-purpose`}
              checked={kind.purpose === purpose}
              onChange={() => change({ purpose })}
            />
            {t(`purpose_${purpose}`)}
          </label>
        ))}
      </fieldset>
      <Field id={`${id}-topic`} label={t('topic')} hint={t('topicHint')}>
        {(tied) => (
          <select
            {...tied}
            class="inp"
            value={kind.topic}
            onChange={({ currentTarget }) => change({ topic: currentTarget.value as SmsTopic })}
          >
            {SMS_TOPICS.map((topic) => (
              <option key={topic} value={topic}>
                {topicName(topic)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
