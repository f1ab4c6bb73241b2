import type { ComponentChildren } from 'preact';
import { goBy } from '../../desk/route';
import { t as mainT } from '../../i18n/language';
import { addressLine } from '../../list/lines';
import type { DraftPlace } from '../draft-types';
import type { TopicProps } from './topic-props';
import { topicWords } from './words';

const { t } = topicWords;

interface Props extends Pick<TopicProps, 'draft' | 'change' | 'profileSlug'> {
  children: (place: DraftPlace, write: (next: DraftPlace) => void, index: number) => ComponentChildren;
}

/** What one calls a place: its name, or what it is. */
export const placeTitle = ({ name, kind }: DraftPlace): string => name || mainT(`kind_${kind}`);

/** The same questions for each place. */
export function EachPlace({ draft, change, profileSlug, children }: Props) {
  if (draft.places.length === 0)
    return (
      <>
        <p>{t('noPlacesYet')}</p>
        <a class="btn" href={`/moje/${profileSlug}/miejsca`} onClick={goBy}>
          {t('toPlaces')}
        </a>
      </>
    );
  return (
    <>
      {draft.places.map((place, index) => {
        const where = addressLine(place.address, true);
        return (
          <section class="bundle each-place" key={place.id ?? index}>
            <h2>
              {placeTitle(place)}
              {where && <span class="small quiet"> · {where}</span>}
            </h2>
            {children(place, (next) => change({ ...draft, places: draft.places.with(index, next) }), index)}
          </section>
        );
      })}
    </>
  );
}
