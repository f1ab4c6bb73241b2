import { useSignal } from '@preact/signals';
import { topicName } from '../../../form/sms-topics';
import { Icon } from '../../../parts/Icon';
import { mayDecide } from '../../rights';
import { AsPhone } from '../QuoteBox';
import { type Template, templates } from './questions';
import { Remove } from './Remove';
import { Shelf, Write } from './Shelf';
import { TemplateForm } from './TemplateForm';
import { libraryWords } from './words';

const { t } = libraryWords;

function One({ template, done }: { template: Template; done: (said: string) => void }) {
  const changing = useSignal(false);
  const { id, name, text, topic } = template;
  const change = async (draft: Parameters<typeof templates.change>[1]) => {
    await templates.change(id, draft);
    changing.value = false;
    done(t('kept', { name: draft.name }));
  };
  const remove = async () => {
    await templates.remove(id);
    done(t('removed', { name }));
  };
  const { id: _, changedAt: __, ...draft } = template;
  return (
    <li class="mine">
      <h2>{name}</h2>
      <p class="small quiet">{topicName(topic)}</p>
      {changing.value ? (
        <TemplateForm id={`change-${id}`} template={draft} save={change} />
      ) : (
        <AsPhone text={text} />
      )}
      <div class="actions">
        <Write query={`szablon=${id}`} label={t('writeFrom', { name })} />
        {mayDecide.value && (
          <>
            <button
              type="button"
              class="btn slim plain"
              aria-label={t('changeOf', { name })}
              aria-expanded={changing.value}
              onClick={() => {
                changing.value = !changing.value;
              }}
            >
              <Icon name="pencil" small />
              {t('change')}
            </button>
            <Remove name={name} remove={remove} />
          </>
        )}
      </div>
    </li>
  );
}

/** Texts that new messages begin with. */
export function TemplatesPage() {
  return (
    <Shelf
      kind="templates"
      asks={templates.ask}
      none={t('noTemplates')}
      one={(template, done) => (
        <One key={`${template.id} ${template.changedAt}`} template={template} done={done} />
      )}
      more={(done) =>
        mayDecide.value && (
          <section aria-labelledby="new-template" class="shelf-new">
            <h2 id="new-template">{t('newTemplate')}</h2>
            <TemplateForm
              id="new"
              save={async (draft) => {
                await templates.add(draft);
                done(t('kept', { name: draft.name }));
              }}
            />
          </section>
        )
      }
    />
  );
}
