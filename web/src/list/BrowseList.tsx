import type { ListedOrganisation, Place } from '../api/types';
import { contains } from '../geo/box';
import { t } from '../i18n/language';
import { Failed } from '../parts/Failed';
import { Skeleton } from '../parts/Skeleton';
import { listMore, listState, moreOfList, retryList } from '../state/list';
import { view } from '../state/view';
import { EmptyView } from './EmptyView';
import { PlaceLine } from './lines';
import { More } from './More';
import { OutsideView } from './OutsideView';
import { Row } from './Row';
import { Unlocated } from './Unlocated';

/** Of several places, the row tells the one that the map shows now. */
function placeInView({ places }: ListedOrganisation): Place | undefined {
  const box = view.value?.box;
  return places.find(({ position }) => box && position && contains(box, position)) ?? places[0];
}

/** The list that says what the map says: every organisation in the view, by name. */
export function BrowseList() {
  const answer = listState.value;
  if (answer.state === 'failed')
    return <Failed title={t('listFailed')} problem={answer.problem} retry={retryList} />;
  if (!answer.data) return <Skeleton says={t('loadingList')} />;
  const { items, next } = answer.data;
  return (
    <>
      {items.length === 0 && answer.state === 'ready' && <EmptyView />}
      <ol class="rows" aria-busy={answer.state === 'loading'}>
        {items.map((organisation) => (
          <Row key={organisation.id} organisation={organisation}>
            <PlaceLine place={placeInView(organisation)} />
          </Row>
        ))}
      </ol>
      {next && <More state={listMore.value} more={() => void moreOfList()} />}
      {!next && <OutsideView />}
      <Unlocated />
    </>
  );
}
