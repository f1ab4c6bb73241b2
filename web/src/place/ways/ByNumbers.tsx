import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { askKnownPlaces } from '../../api/questions';
import { TextField } from '../../form/TextField';
import { Icon } from '../../parts/Icon';
import { coordinates, type Pointed } from '../pointed';
import { readPlace } from '../read/place';
import { recover } from '../read/plus-code';
import { inPoland, type Reading } from '../read/reading';
import { useCity } from '../use-map';
import { placeWords } from '../words';

const { t } = placeWords;

type Found = Reading & { kind: 'found' };

function Swap({ found, answer }: { found: Found; answer: (found: Found) => void }) {
  const { swapped, ...asTyped } = found;
  if (!swapped) return null;
  return (
    <div class="note wait" role="alert">
      <Icon name="info" small />
      <div class="way-body">
        <p>{t('swapQuestion')}</p>
        <div class="actions">
          <button type="button" class="btn slim" onClick={() => answer({ ...asTyped, at: swapped })}>
            {t('swapYes', { at: coordinates(swapped) })}
          </button>
          <button type="button" class="btn slim" onClick={() => answer(asTyped)}>
            {t('swapNo')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** The middle of a town, for the plus codes told with it. */
async function middleOf(town: string) {
  const { items } = await askKnownPlaces(town, 6);
  return items.find(
    ({ kind, label }) => kind !== 'street' && label.localeCompare(town, 'pl', { sensitivity: 'base' }) === 0,
  );
}

type Read = { reading: Reading; town: string } | { unknownTown: string };

function error(read: Read | null): string | undefined {
  if (!read) return undefined;
  if ('unknownTown' in read) return t('whyTown', { town: read.unknownTown });
  const { reading } = read;
  return reading.kind === 'refused' && reading.why !== 'nothing' ? t(`why_${reading.why}`) : undefined;
}

function Understood({ read, answer }: { read: Read | null; answer: (found: Found) => void }) {
  if (!read || 'unknownTown' in read || read.reading.kind !== 'found') return null;
  const { reading, town } = read;
  if (reading.swapped) return <Swap found={reading} answer={answer} />;
  return (
    <p class="note">
      <Icon name="check" small />
      <span>
        {t(`source_${reading.source}`, { town })} {!inPoland(reading.at) && t('abroad')}
      </span>
    </p>
  );
}

/** Whatever people copy from a map: coordinates, links, plus codes. */
export function ByNumbers({ pointed }: { pointed: Signal<Pointed | null> }) {
  const field = useId();
  const city = useCity();
  const typed = useSignal('');
  const read = useSignal<Read | null>(null);
  const take = (reading: Reading, town: string) => {
    read.value = { reading, town };
    const sure = reading.kind === 'found' && !reading.swapped;
    pointed.value = sure ? { at: reading.at, precision: 'exact' } : null;
  };
  const inTown = async (text: string, code: string, town: string) => {
    const known = await middleOf(town).catch(() => undefined);
    if (typed.value !== text) return;
    if (known)
      take({ kind: 'found', at: recover(code, known.position), source: 'short-plus-code' }, known.label);
    else read.value = { unknownTown: town };
  };
  useEffect(() => {
    if (!city || typed.value === '') return;
    const reading = readPlace(typed.value, city.centre, city.name);
    if (reading.kind !== 'needs-town') take(reading, city.name);
    else {
      pointed.value = null;
      read.value = null;
      void inTown(typed.value, reading.code, reading.town);
    }
  }, [typed.value, city]);
  return (
    <div class="way-body">
      <TextField
        id={field}
        label={t('numbersQuestion')}
        hint={t('numbersHint')}
        error={error(read.value)}
        value={typed.value}
        change={(text) => {
          typed.value = text;
          if (text.trim() === '') read.value = null;
        }}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <div role="status">
        <Understood read={read.value} answer={(found) => take(found, city?.name ?? '')} />
      </div>
    </div>
  );
}
