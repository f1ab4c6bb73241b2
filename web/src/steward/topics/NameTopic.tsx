import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askLegalForms } from '../../api/questions';
import type { LegalForm } from '../../api/types';
import { Field } from '../../form/Field';
import { TextField } from '../../form/TextField';
import { language } from '../../i18n/language';
import { Icon } from '../../parts/Icon';
import { controlOf, faultAt } from '../draft/publishing';
import { withText } from './set';
import type { TopicProps } from './topic-props';
import { topicWords } from './words';

const { t } = topicWords;

const labelOf = ({ labels, code }: LegalForm) => labels[language.value] ?? labels.pl ?? code;

function LegalFormField({ draft, change }: Pick<TopicProps, 'draft' | 'change'>) {
  const forms = useSignal<LegalForm[]>([]);
  useEffect(() => {
    // Without the list the field still shows what is set.
    void askLegalForms().then(
      ({ items }) => {
        forms.value = items;
      },
      () => undefined,
    );
  }, []);
  const { legalForm } = draft;
  const missing = legalForm && !forms.value.some(({ code }) => code === legalForm);
  return (
    <Field id={controlOf('legalForm')} label={t('legalForm')} error={faultAt('legalForm')}>
      {(tied) => (
        <select
          {...tied}
          class="inp"
          value={legalForm ?? ''}
          onChange={({ currentTarget }) => change(withText(draft, 'legalForm', currentTarget.value))}
        >
          <option value="">{t('legalFormUnknown')}</option>
          {missing && <option value={legalForm}>{legalForm}</option>}
          {forms.value.map((form) => (
            <option key={form.code} value={form.code}>
              {labelOf(form)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function OtherNames({ draft, change }: Pick<TopicProps, 'draft' | 'change'>) {
  const names = draft.alternativeNames;
  const write = (alternativeNames: string[]) => change({ ...draft, alternativeNames });
  return (
    <fieldset class="bundle">
      <legend>{t('otherNames')}</legend>
      <p class="small quiet">{t('otherNamesHint')}</p>
      {names.map((name, index) => (
        <div class="with-button" key={index}>
          <TextField
            id={controlOf(`alternativeNames[${index}]`)}
            label={t('otherName', { n: index + 1 })}
            value={name}
            error={faultAt(`alternativeNames[${index}]`)}
            change={(value) => write(names.with(index, value))}
          />
          <button
            type="button"
            class="tb"
            aria-label={t('removeName', { name: name || String(index + 1) })}
            onClick={() => write(names.filter((_, other) => other !== index))}
          >
            <Icon name="trash-2" />
          </button>
        </div>
      ))}
      <button type="button" class="btn" onClick={() => write([...names, ''])}>
        <Icon name="plus" small />
        {t('addName')}
      </button>
    </fieldset>
  );
}

export function NameTopic({ draft, change }: TopicProps) {
  const missing = draft.name.trim() === '' ? t('nameMissing') : undefined;
  return (
    <>
      <TextField
        id={controlOf('name')}
        label={t('name')}
        hint={t('nameHint')}
        value={draft.name}
        error={faultAt('name')}
        late={missing}
        change={(name) => change({ ...draft, name })}
      />
      <OtherNames draft={draft} change={change} />
      <LegalFormField draft={draft} change={change} />
    </>
  );
}
