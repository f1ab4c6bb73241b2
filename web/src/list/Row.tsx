import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Organisation } from '../api/types';
import { FamilyMark } from '../parts/FamilyMark';
import { Name } from '../parts/Name';
import { openAtStop } from '../sheet/stops';
import { page, select, selectedSlug } from '../state/page';
import { formatUrl } from '../state/url';
import { hot } from '../state/view';
import { claimFocus } from './return-focus';

interface Props {
  organisation: Pick<Organisation, 'slug' | 'name' | 'family' | 'example'>;
  serves?: boolean;
  way?: ComponentChildren;
  children: ComponentChildren;
}

const plainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Pointed at in the list, an organisation is found on the map. */
function pointing(slug: string) {
  const point = () => {
    hot.value = slug;
  };
  const leave = () => {
    if (hot.value === slug) hot.value = null;
  };
  return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
}

/** One organisation in a list: a real link, so that it can be opened apart, too. */
export function Row({ organisation, serves = false, way, children }: Props) {
  const { slug, name, family, example } = organisation;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => claimFocus(slug, link.current), [slug]);
  const open = (event: MouseEvent) => {
    if (!plainClick(event)) return;
    event.preventDefault();
    openAtStop('full');
    select(slug);
  };
  return (
    <li>
      <a
        ref={link}
        class="row"
        href={formatUrl({ ...page.peek(), slug, camera: null, list: false, near: false })}
        data-slug={slug}
        aria-current={selectedSlug.value === slug ? 'true' : undefined}
        onClick={open}
        {...pointing(slug)}
      >
        <span class="disc">
          <FamilyMark family={family} serves={serves} />
        </span>
        <div>
          <h3>
            <Name name={name} example={example} />
          </h3>
          <p>{children}</p>
        </div>
        {way}
      </a>
    </li>
  );
}
