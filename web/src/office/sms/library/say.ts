import type { Problem } from '../../../api/client';
import type { Audience } from './questions';
import { libraryWords } from './words';

const { t, counted } = libraryWords;

/** Why something could not be kept, told beside the field of its name. */
export const refusedName = (id: string) => (problem: Problem) => {
  const { code, told } = problem;
  if (code === 'name-taken') return [{ id, text: t('nameTaken') }];
  if (code === 'too-many') return [{ text: t('tooMany') }];
  if (code === 'group-in-use') return [{ text: t('inUse') }];
  return told.parameter === 'name' ? [{ id, text: t('nameMissing') }] : null;
};

/** What an audience asks for, in a line. */
export function audienceLine({ spheres, legalForms, units, area, organisations, groups }: Audience): string {
  const parts = [
    groups?.length && counted('groupsOf', groups.length),
    spheres?.length && counted('spheres', spheres.length),
    legalForms?.length && counted('forms', legalForms.length),
    units?.length && counted('units', units.length),
    area && t('area'),
    organisations?.length && counted('listedOf', organisations.length),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : t('all');
}
