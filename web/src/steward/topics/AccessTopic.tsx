import { TextArea } from '../../form/TextArea';
import { controlOf, faultAt } from '../draft/publishing';
import type { Wheelchair } from '../draft-types';
import { EachPlace } from './EachPlace';
import { withText } from './set';
import type { TopicProps } from './topic-props';
import { topicWords } from './words';

const { t } = topicWords;

/** As the server counts. */
const LONGEST_NOTE = 1000;
const CHOICES = ['unknown', 'yes', 'limited', 'no'] as const;

export function AccessTopic(props: TopicProps) {
  return (
    <EachPlace {...props}>
      {(place, write, index) => (
        <>
          <fieldset class="bundle">
            <legend>{t('wheelchair')}</legend>
            {CHOICES.map((choice) => (
              <label key={choice} class="check">
                <input
                  type="radio"
                  name={`wheelchair-${index}`}
                  checked={(place.wheelchair ?? 'unknown') === choice}
                  onChange={() =>
                    write(withText(place, 'wheelchair', choice === 'unknown' ? '' : (choice as Wheelchair)))
                  }
                />
                {t(`wheelchair_${choice}`)}
              </label>
            ))}
          </fieldset>
          <TextArea
            id={controlOf(`places[${index}].note`)}
            label={t('note')}
            hint={t('noteHint')}
            optional
            rows={3}
            limit={LONGEST_NOTE}
            value={place.note ?? ''}
            error={faultAt(`places[${index}].note`)}
            change={(text) => write(withText(place, 'note', text))}
          />
        </>
      )}
    </EachPlace>
  );
}
