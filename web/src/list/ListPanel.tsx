import { distance } from '../i18n/format';
import { t } from '../i18n/language';
import { nearLead, nearTitle } from '../near/heading';
import { NearList } from '../near/NearList';
import { whereabouts } from '../near/position';
import { endNear } from '../near/start';
import { Icon } from '../parts/Icon';
import { Segments } from '../parts/Segments';
import { Sheet } from '../sheet/Sheet';
import { listStop, moveTo } from '../sheet/stops';
import { filters, finding, near, radius, selectedSlug, setRadius } from '../state/page';
import { phone } from '../state/screen';
import { RADII, type RadiusStop } from '../state/url';
import { BrowseList } from './BrowseList';
import { Finding } from './Finding';
import { viewTitle } from './heading';

const placed = () => whereabouts.value.state === 'following' || whereabouts.value.state === 'chosen';

const title = () => {
  if (finding.value) return t('foundFor', { q: filters.value.q });
  return near.value ? nearTitle() : viewTitle();
};

function lead(): string {
  if (near.value) return nearLead();
  if (finding.value) return '';
  return phone.value && listStop.value === 'peek' ? t('touchMark') : t('inAlphabet');
}

/** List and map, one touch apart. */
function Switch() {
  const folded = listStop.value === 'peek';
  return (
    <button
      type="button"
      class={folded ? 'btn' : 'btn soft'}
      aria-expanded={!folded}
      onClick={() => moveTo(folded ? 'half' : 'peek')}
    >
      <Icon name={folded ? 'list' : 'map'} />
      {folded ? t('list') : t('map')}
    </button>
  );
}

function EndNear() {
  return (
    <button type="button" class="tb" aria-label={t('nearStop')} title={t('nearStop')} onClick={endNear}>
      <Icon name="x" />
    </button>
  );
}

function Radius() {
  const options = RADII.map((value) => ({ value, label: value === 'city' ? t('city') : distance(value) }));
  return (
    <div class="radius">
      <Segments<RadiusStop> legend={t('radius')} options={options} chosen={radius.value} choose={setRadius} />
      <EndNear />
    </div>
  );
}

function Head() {
  return (
    <div class="head">
      <div aria-live="polite">
        <h2 id="list-title">{title()}</h2>
        <p class="quiet small">{lead()}</p>
      </div>
      {near.value && !placed() && <EndNear />}
      {phone.value && <Switch />}
    </div>
  );
}

function Answers() {
  if (finding.value) return <Finding />;
  return near.value ? <NearList /> : <BrowseList />;
}

export function ListPanel() {
  return (
    <Sheet
      kind="list"
      id="list"
      label={t('list')}
      stop={listStop.value}
      hidden={phone.value && selectedSlug.value !== null}
      head={<Head />}
    >
      {near.value && placed() && <Radius />}
      <Answers />
    </Sheet>
  );
}
