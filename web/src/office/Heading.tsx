import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/language';

let arrived = false;

/** The first words of a page of the office; whoever goes on to it goes on reading here. */
export function Heading({ children, lead }: { children: ComponentChildren; lead?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A page that a browser has just opened starts at its top, as any page does.
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  useEffect(() => {
    document.title = `${heading.current?.textContent} – ${t('appName')}`;
  });
  return (
    <div class="heading">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {lead && <p class="quiet">{lead}</p>}
    </div>
  );
}
