import { chapter } from '../i18n/chapter';

const pl = {
  title: 'Filtry',
  when: 'Kiedy i jak',
  open: 'Otwarte teraz',
  openLead: 'Kto otwiera po umówieniu albo nie podał godzin, tego tu nie ma.',
  wheelchair: 'Dostępne dla wózków, choćby z pomocą',
  publicBenefit: 'Organizacja pożytku publicznego (OPP)',
  legalForm: 'Forma prawna',
  anyForm: 'Każda',
  formOf: '{form} · {n}',
};

const en: typeof pl = {
  title: 'Filters',
  when: 'When and how',
  open: 'Open now',
  openLead: 'Those who open by appointment, or do not tell their hours, are left out.',
  wheelchair: 'Accessible by wheelchair, at least with help',
  publicBenefit: 'Public-benefit organisation (OPP)',
  legalForm: 'Legal form',
  anyForm: 'Any',
  formOf: '{form} · {n}',
};

export const { t, languages } = chapter<typeof pl>({ pl, en });
