import { computed } from '@preact/signals';
import { askLegalForms, askSpheres } from '../api/questions';
import { Resource } from '../api/resource';
import type { Family, LegalForm, Sphere } from '../api/types';
import { language } from '../i18n/language';
import { FAMILIES } from '../marks/families';
import { filters, setFilters } from './page';

const answer = new Resource<Sphere[]>();
const forms = new Resource<LegalForm[]>();

export const spheresState = answer.value;
export const spheres = computed<Sphere[]>(() => answer.data ?? []);
export const legalForms = computed<LegalForm[]>(() => forms.data ?? []);

/** A shared address may name what is no longer known: with that, nothing could be asked. */
function keepKnown(): void {
  const { spheres: chosen, legalForm } = filters.value;
  const known = chosen.filter((code) => spheres.value.some((sphere) => sphere.code === code));
  if (answer.data && known.length < chosen.length) setFilters({ spheres: known });
  if (forms.data && legalForm && !forms.data.some(({ code }) => code === legalForm))
    setFilters({ legalForm: null });
}

export const knowSpheres = () =>
  answer.ask(async (signal) => (await askSpheres(signal)).items).then(keepKnown);
export const knowLegalForms = () =>
  forms.ask(async (signal) => (await askLegalForms(signal)).items).then(keepKnown);

export const byFamily = computed<{ family: Family; spheres: Sphere[] }[]>(() =>
  FAMILIES.map((family) => ({
    family,
    spheres: spheres.value.filter((sphere) => sphere.family === family),
  })).filter((group) => group.spheres.length > 0),
);

const capital = (text: string) => text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1);

const label = (labels: Record<string, string>): string | undefined => labels[language.value] ?? labels.pl;

export function sphereLabel(code: string): string {
  const sphere = spheres.value.find((known) => known.code === code);
  return capital((sphere && label(sphere.labels)) ?? code);
}

export function legalFormLabel(code: string): string {
  const form = forms.data?.find((known) => known.code === code);
  return capital((form && label(form.labels)) ?? code);
}

const codesOf = (family: Family): string[] =>
  (byFamily.value.find((group) => group.family === family)?.spheres ?? []).map(({ code }) => code);

export function familyOn(family: Family): boolean {
  const codes = codesOf(family);
  return codes.length > 0 && codes.every((code) => filters.value.spheres.includes(code));
}

/** As the reader sees them: a whole family is one filter, and what was typed is none. */
export const filterCount = computed(() => {
  const { spheres: chosen, legalForm, publicBenefit, wheelchair, openAt } = filters.value;
  const others = [legalForm, publicBenefit, wheelchair, openAt].filter(Boolean).length;
  const whole = byFamily.value.filter(({ family }) => familyOn(family));
  const within = new Set(whole.flatMap((group) => group.spheres.map(({ code }) => code)));
  return whole.length + chosen.filter((code) => !within.has(code)).length + others;
});

export function toggleSpheres(codes: string[], on: boolean): void {
  const others = filters.value.spheres.filter((code) => !codes.includes(code));
  setFilters({ spheres: on ? [...others, ...codes] : others });
}

export const toggleFamily = (family: Family): void => toggleSpheres(codesOf(family), !familyOn(family));

/** The family whose colour the pebbles wear: the only one that the filter names. */
export const onlyFamily = computed<Family | null>(() => {
  const chosen = filters.value.spheres.map(
    (code) => spheres.value.find((sphere) => sphere.code === code)?.family,
  );
  const first = chosen[0];
  return first && chosen.every((family) => family === first) ? first : null;
});
