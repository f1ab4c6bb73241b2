import { TextArea } from '../../form/TextArea';
import { controlOf, faultAt } from '../draft/publishing';
import { withText } from './set';
import type { TopicProps } from './topic-props';
import { topicWords } from './words';

const { t } = topicWords;

const TONGUES = ['pl', 'en', 'uk', 'de'] as const;
/** As the server counts. */
const LONGEST_DESCRIPTION = 5000;

export function DescriptionsTopic({ draft, change }: TopicProps) {
  return (
    <>
      {TONGUES.map((tongue) => (
        <TextArea
          key={tongue}
          id={controlOf(`descriptions.${tongue}`)}
          label={t(`describe_${tongue}`)}
          hint={t(tongue === 'pl' ? 'describeHint' : 'describeOther')}
          optional={tongue !== 'pl'}
          rows={tongue === 'pl' ? 8 : 4}
          limit={LONGEST_DESCRIPTION}
          lang={tongue}
          value={draft.descriptions[tongue] ?? ''}
          error={faultAt(`descriptions.${tongue}`)}
          change={(text) => change({ ...draft, descriptions: withText(draft.descriptions, tongue, text) })}
        />
      ))}
    </>
  );
}
