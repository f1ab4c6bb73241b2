import type { ComponentType } from 'preact';
import { language } from '../../i18n/language';
import { sphereLabel } from '../../state/spheres';
import type { ProfileField } from '../draft/compare';
import type { Editing } from '../draft/editing';
import type { ProfileDraft } from '../draft-types';
import { AccessTopic } from './AccessTopic';
import { ContactsTopic } from './ContactsTopic';
import { DescriptionsTopic } from './DescriptionsTopic';
import { HoursTopic } from './HoursTopic';
import { LazyAreas, LazyPlaces } from './LazyTopics';
import { LogoTopic } from './LogoTopic';
import { NameTopic } from './NameTopic';
import { NumbersTopic } from './NumbersTopic';
import { wholeKrs } from './numbers';
import { SpheresTopic } from './SpheresTopic';
import type { TopicProps } from './topic-props';
import { topicWords } from './words';

const { t, counted } = topicWords;

const list = (words: string[]) =>
  new Intl.ListFormat(language.value, { type: 'unit', style: 'short' }).format(words);

const LANGUAGE_NAMES = { pl: 'lang_pl', en: 'lang_en', uk: 'lang_uk', de: 'lang_de' } as const;

const told = ({ descriptions }: ProfileDraft) =>
  (Object.keys(LANGUAGE_NAMES) as (keyof typeof LANGUAGE_NAMES)[]).filter((tongue) => descriptions[tongue]);

const part = (key: 'hoursOf' | 'accessOf', n: number, all: number) => (n > 0 ? t(key, { n, all }) : '');

export interface Topic {
  /** Its word in the address. */
  slug:
    | 'nazwa'
    | 'opis'
    | 'dziedziny'
    | 'kontakt'
    | 'miejsca'
    | 'obszar'
    | 'godziny'
    | 'dostepnosc'
    | 'numery'
    | 'logo';
  page: ComponentType<TopicProps>;
  /** The fields that it writes. */
  fields: readonly ProfileField[];
  /** What is filled in, in few words; empty when nothing is. */
  filled: (profile: ProfileDraft, editing: Editing) => string;
}

/** One screen each, in the order in which a volunteer would be asked. */
export const TOPICS: readonly Topic[] = [
  {
    slug: 'nazwa',
    page: NameTopic,
    fields: ['name', 'alternativeNames', 'legalForm'],
    filled: ({ name }) => name,
  },
  {
    slug: 'opis',
    page: DescriptionsTopic,
    fields: ['descriptions'],
    filled: (profile) =>
      told(profile).length > 0
        ? t('languages', { list: list(told(profile).map((tongue) => t(LANGUAGE_NAMES[tongue]))) })
        : '',
  },
  {
    slug: 'dziedziny',
    page: SpheresTopic,
    fields: ['spheres'],
    filled: ({ spheres }) => list(spheres.map(sphereLabel)),
  },
  {
    slug: 'kontakt',
    page: ContactsTopic,
    fields: ['contacts'],
    filled: ({ contacts: { phone, email, website } }) =>
      list([phone, email, website].filter((one): one is string => Boolean(one))),
  },
  {
    slug: 'miejsca',
    page: LazyPlaces,
    fields: ['places'],
    filled: ({ places }) => (places.length > 0 ? counted('places', places.length) : ''),
  },
  {
    slug: 'obszar',
    page: LazyAreas,
    fields: ['activityAreas'],
    filled: ({ activityAreas }) => (activityAreas.length > 0 ? counted('areas', activityAreas.length) : ''),
  },
  {
    slug: 'godziny',
    page: HoursTopic,
    fields: ['places'],
    filled: ({ places }) =>
      part('hoursOf', places.filter(({ openingHours }) => openingHours).length, places.length),
  },
  {
    slug: 'dostepnosc',
    page: AccessTopic,
    fields: ['places'],
    filled: ({ places }) =>
      part('accessOf', places.filter(({ wheelchair, note }) => wheelchair || note).length, places.length),
  },
  {
    slug: 'numery',
    page: NumbersTopic,
    fields: ['krs', 'nip', 'regon', 'register', 'publicBenefit', 'taxShare'],
    filled: ({ krs, nip, regon, register }) =>
      list(
        [
          krs && `KRS ${wholeKrs(krs)}`,
          nip && `NIP ${nip}`,
          regon && `REGON ${regon}`,
          register?.number,
        ].filter((one): one is string => Boolean(one)),
      ),
  },
  { slug: 'logo', page: LogoTopic, fields: [], filled: () => t('logoHint') },
];

/** Where a field can be put right: hours and hints have topics of their own within the places. */
export function topicOf(path: string): Topic | undefined {
  if (/openingHours$/.test(path)) return TOPICS.find(({ slug }) => slug === 'godziny');
  if (/(wheelchair|note)$/.test(path)) return TOPICS.find(({ slug }) => slug === 'dostepnosc');
  const [field] = path.replace(/^profile\./, '').split(/[.[]/);
  return TOPICS.find(({ fields }) => fields.some((one) => one === field));
}
