import { t } from '../i18n/language';
import { bareName } from './names';

/** A name as it stands everywhere: whole, and marked when it is made up. */
export function Name({ name, example }: { name: string; example: boolean }) {
  return (
    <>
      {example && <span class="ex">{t('exampleTag')} </span>}
      {bareName({ name, example })}
    </>
  );
}
