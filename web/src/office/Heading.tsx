import type { ComponentChildren } from 'preact';
import { PageTitle } from '../desk/PageTitle';

/** The first words of a page of the office, and what else is to be known at once. */
export function Heading({ children, lead }: { children: string; lead?: ComponentChildren }) {
  return (
    <div class="heading">
      <PageTitle title={children} />
      {lead && <p class="quiet">{lead}</p>}
    </div>
  );
}
