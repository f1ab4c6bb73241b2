import { signal } from '@preact/signals';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const stored = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

const root = document.documentElement;

export const theme = signal<Theme>(THEMES.find((name) => name === stored('theme')) ?? 'system');
export const contrast = signal(stored('contrast') === 'more');

function show(): void {
  if (theme.value === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme.value;
  if (contrast.value) root.dataset.contrast = 'more';
  else delete root.dataset.contrast;
}

export function setTheme(name: Theme): void {
  theme.value = name;
  keep('theme', name === 'system' ? null : name);
  show();
}

export function setContrast(more: boolean): void {
  contrast.value = more;
  keep('contrast', more ? 'more' : null);
  show();
}

show();
