import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { TextField } from '../../form/TextField';
import { Icon } from '../../parts/Icon';
import { Hours } from '../../profile/Hours';
import { isWhole } from './check';
import { emptyTable, type HoursTable, readHours } from './table';
import { WeekTable } from './WeekTable';
import { hoursWords } from './words';
import { writeHours } from './write';

const { t } = hoursWords;

interface Props {
  id: string;
  /** The place, in words. */
  of: string;
  /** In the syntax of OpenStreetMap's opening_hours. */
  value: string | undefined;
  error?: string | undefined;
  /** An empty text takes the hours away. */
  change: (value: string) => void;
}

const read = (text: string | undefined) => (text ? readHours(text) : null);

function Fault({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <p class="fault">
      <Icon name="triangle-alert" small />
      <span>{text}</span>
    </p>
  );
}

/** Hours that are more than a table can say: kept as they are, changed only by hand. */
function AsText({ id, value = '', error, change, startTable }: Props & { startTable: () => void }) {
  return (
    <>
      <div class="note">
        <Icon name="info" />
        <div>
          <h3 class="note-title">{t('unknown')}</h3>
          <p>{t('unknownLead')}</p>
        </div>
      </div>
      <TextField
        id={id}
        label={t('asText')}
        value={value}
        error={error}
        change={change}
        autocapitalize="none"
      />
      <button type="button" class="btn" onClick={startTable}>
        {t('startTable')}
      </button>
    </>
  );
}

function Shown({ table, text }: { table: HoursTable; text: string | undefined }) {
  if (!isWhole(table))
    return (
      <p class="note wait" role="status">
        <Icon name="info" small />
        <span>{t('unfinished')}</span>
      </p>
    );
  if (!text) return null;
  return (
    <div class="bundle shown-hours">
      <h3>{t('shown')}</h3>
      <Hours text={text} />
    </div>
  );
}

/** The week of one place. What is not finished stays here, and the draft keeps the last whole table. */
export function HoursEditor(props: Props) {
  const { id, of, value, error, change } = props;
  const table = useSignal<HoursTable | null>(read(value));
  const written = useRef(value);
  const before = useRef<string | null>(null);
  useEffect(() => {
    // Changed from outside: another device, or a choice between two versions.
    if (value === written.current) return;
    written.current = value;
    table.value = read(value);
  }, [value]);
  const write = (next: HoursTable) => {
    table.value = next;
    if (!isWhole(next)) return;
    written.current = writeHours(next);
    change(written.current);
  };
  const begin = () => {
    table.value = emptyTable();
  };
  const leave = (text: string | undefined) => {
    written.current = text;
    table.value = read(text);
    change(text ?? '');
  };
  if (!table.value && value)
    return (
      <AsText
        {...props}
        startTable={() => {
          before.current = value;
          table.value = emptyTable();
        }}
      />
    );
  if (!table.value)
    return (
      <>
        <p class="quiet">{t('notGiven')}</p>
        <Fault text={error} />
        <button type="button" id={id} class="btn" onClick={begin}>
          <Icon name="clock" small />
          {t('give')}
        </button>
      </>
    );
  const earlier = before.current;
  return (
    <fieldset class="bundle" id={id} tabIndex={-1}>
      <legend class="vh">{t('hoursOf', { place: of })}</legend>
      <Fault text={error} />
      {earlier !== null && (
        <button
          type="button"
          class="btn slim"
          onClick={() => {
            before.current = null;
            leave(earlier);
          }}
        >
          <Icon name="undo-2" small />
          {t('backToText')}
        </button>
      )}
      <WeekTable id={id} table={table.value} change={write} />
      <Shown table={table.value} text={value} />
      <button type="button" class="btn plain" onClick={() => leave(undefined)}>
        {t('takeAway')}
      </button>
    </fieldset>
  );
}
