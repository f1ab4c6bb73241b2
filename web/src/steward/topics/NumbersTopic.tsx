import { TextField } from '../../form/TextField';
import { Icon } from '../../parts/Icon';
import { controlOf, faultAt } from '../draft/publishing';
import type { DraftRegister } from '../draft-types';
import { isKrs, isNip, isRegon, onlyDigits, paddedKrs } from './numbers';
import { withText } from './set';
import type { TopicProps } from './topic-props';
import { topicWords } from './words';

const { t } = topicWords;

const mayBeKrs = (text: string): boolean => isKrs(text) || paddedKrs(text) !== null;

/** What will be kept when the zeros in front were left out; else the hint. */
function krsHint(text: string, hint: 'krsHint' | 'taxKrsHint'): string {
  const number = paddedKrs(text);
  return number ? t('krsPadded', { number }) : t(hint);
}

const NUMBERS = {
  krs: { label: 'KRS', right: mayBeKrs, hint: 'krsHint', wrong: 'krsWrong' },
  nip: { label: 'NIP', right: isNip, hint: 'nipHint', wrong: 'nipWrong' },
  regon: { label: 'REGON', right: isRegon, hint: 'regonHint', wrong: 'regonWrong' },
} as const;

type NumberName = keyof typeof NUMBERS;
const NAMES = Object.keys(NUMBERS) as NumberName[];

function Locked({ draft, names }: { draft: TopicProps['draft']; names: NumberName[] }) {
  if (names.length === 0) return null;
  return (
    <div class="note">
      <Icon name="lock" />
      <div>
        <h2 class="note-title">{t('locked')}</h2>
        <dl class="table">
          {names.map((name) => (
            <div key={name}>
              <dt>{NUMBERS[name].label}</dt>
              <dd>{draft[name]}</dd>
            </div>
          ))}
        </dl>
        <p class="small">{t('lockedLead')}</p>
      </div>
    </div>
  );
}

function NumberField({ name, draft, change }: Pick<TopicProps, 'draft' | 'change'> & { name: NumberName }) {
  const { label, right, hint, wrong } = NUMBERS[name];
  const value = draft[name] ?? '';
  return (
    <TextField
      id={controlOf(name)}
      label={label}
      hint={hint === 'krsHint' ? krsHint(value, hint) : t(hint)}
      optional
      inputMode="numeric"
      value={value}
      error={faultAt(name)}
      late={value === '' || right(value) ? undefined : t(wrong)}
      change={(text) => change(withText(draft, name, onlyDigits(text)))}
    />
  );
}

function Register({ draft, change }: Pick<TopicProps, 'draft' | 'change'>) {
  const { name = '', number = '' } = draft.register ?? {};
  const write = (next: DraftRegister) => {
    const { register: _, ...others } = draft;
    change(next.name || next.number ? { ...others, register: next } : others);
  };
  return (
    <fieldset class="bundle">
      <legend>{t('register')}</legend>
      <TextField
        id={controlOf('register.name')}
        label={t('registerName')}
        hint={t('registerNameHint')}
        optional
        value={name}
        error={faultAt('register.name') ?? faultAt('register')}
        change={(text) => write({ name: text, number })}
      />
      <TextField
        id={controlOf('register.number')}
        label={t('registerNumber')}
        optional
        value={number}
        error={faultAt('register.number')}
        change={(text) => write({ name, number: text })}
      />
    </fieldset>
  );
}

function TaxShare({ draft, change }: Pick<TopicProps, 'draft' | 'change'>) {
  const { krs = '', aim = '' } = draft.taxShare ?? {};
  const write = (next: { krs: string; aim: string }) => {
    const { taxShare: _, ...others } = draft;
    change(
      next.krs || next.aim
        ? { ...others, taxShare: { krs: next.krs, ...(next.aim && { aim: next.aim }) } }
        : others,
    );
  };
  return (
    <fieldset class="bundle">
      <legend>{t('taxShare')}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.publicBenefit ?? false}
          onChange={({ currentTarget }) => change({ ...draft, publicBenefit: currentTarget.checked })}
        />
        {t('publicBenefit')}
      </label>
      <TextField
        id={controlOf('taxShare.krs')}
        label={t('taxKrs')}
        hint={krsHint(krs, 'taxKrsHint')}
        optional
        inputMode="numeric"
        value={krs}
        error={faultAt('taxShare.krs')}
        late={krs === '' || mayBeKrs(krs) ? undefined : t('krsWrong')}
        change={(text) => write({ krs: onlyDigits(text), aim })}
      />
      <TextField
        id={controlOf('taxShare.aim')}
        label={t('taxAim')}
        optional
        value={aim}
        error={faultAt('taxShare.aim')}
        change={(text) => write({ krs, aim: text })}
      />
    </fieldset>
  );
}

/** What a public register tells is shown as a fact; the rest can be written. */
export function NumbersTopic({ draft, change, answer }: TopicProps) {
  const locked = NAMES.filter((name) => answer.locked.includes(name) && draft[name]);
  const free = NAMES.filter((name) => !locked.includes(name));
  return (
    <>
      <Locked draft={draft} names={locked} />
      {free.map((name) => (
        <NumberField key={name} name={name} draft={draft} change={change} />
      ))}
      {free.length > 0 && <p class="small quiet">{t('numbersWait')}</p>}
      {!answer.locked.includes('register') && <Register draft={draft} change={change} />}
      <TaxShare draft={draft} change={change} />
    </>
  );
}
