import { Icon } from '../parts/Icon';
import { goBy } from './route';

/** The way to the page that this one belongs to. */
export function Back({ to, children }: { to: string; children: string }) {
  return (
    <a class="tb back" href={to} onClick={goBy}>
      <Icon name="chevron-left" />
      {children}
    </a>
  );
}
