import type { HtmlTagDescriptor, Plugin } from 'vite';

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

/** What the first view needs, and what that imports, asked for before the style sheet and the first script name it. */
export function preload({ font, chunk }: Needs): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        Object.values(bundle).flatMap((file) => {
          const href = `/${file.fileName}`;
          if (file.type === 'chunk' && file.name === chunk) {
            const wanted = [file.fileName, ...file.imports].filter((name) => !html.includes(`/${name}"`));
            return wanted.map((name) => tag({ rel: 'modulepreload', href: `/${name}` }));
          }
          const isFont = file.fileName.endsWith('.woff2') && file.fileName.includes(`-${font}`);
          return isFont ? tag({ rel: 'preload', as: 'font', type: 'font/woff2', href }) : [];
        }),
    },
  };
}
