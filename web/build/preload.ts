import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

interface Needs {
  /** Part of a font file's name. */
  font: string;
  /** Name of a chunk that is imported on demand, and always. */
  chunk: string;
}

const tag = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: '' },
  injectTo: 'head-prepend',
});

/** The chunk and all that it imports. */
function family(bundle: Rollup.OutputBundle, wanted: (chunk: Rollup.OutputChunk) => boolean): Set<string> {
  const found = new Set(
    Object.values(bundle).flatMap((file) => (file.type === 'chunk' && wanted(file) ? [file.fileName] : [])),
  );
  for (const name of found) {
    const file = bundle[name];
    if (file?.type === 'chunk') for (const next of file.imports) found.add(next);
  }
  return found;
}

/** What the first view needs, asked for before the style sheet and the first script name it. */
export function preload({ font, chunk }: Needs): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        // The build itself names what the entry imports.
        const named = family(bundle, ({ isEntry }) => isEntry);
        const scripts = [...family(bundle, ({ name }) => name === chunk)].filter((file) => !named.has(file));
        const fonts = Object.keys(bundle).filter((name) => name.endsWith('.woff2') && name.includes(`-${font}`));
        return [
          ...scripts.map((file) => tag({ rel: 'modulepreload', href: `/${file}` })),
          ...fonts.map((file) => tag({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}` })),
        ];
      },
    },
  };
}
