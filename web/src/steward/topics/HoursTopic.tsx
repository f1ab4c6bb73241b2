import { controlOf, faultAt } from '../draft/publishing';
import { HoursEditor } from '../hours/HoursEditor';
import { EachPlace, placeTitle } from './EachPlace';
import { withText } from './set';
import type { TopicProps } from './topic-props';

export function HoursTopic(props: TopicProps) {
  return (
    <EachPlace {...props}>
      {(place, write, index) => (
        <HoursEditor
          id={controlOf(`places[${index}].openingHours`)}
          of={placeTitle(place)}
          value={place.openingHours}
          error={faultAt(`places[${index}].openingHours`)}
          change={(text) => write(withText(place, 'openingHours', text))}
        />
      )}
    </EachPlace>
  );
}
