const DESKS = /^\/(wejdz|moje|biuro)(?:\/(.*))?$/;

/** Where at the desk we are: the first word of the path, and the rest of it. */
export interface Route {
  desk: 'wejdz' | 'moje' | 'biuro';
  rest: string[];
  query: URLSearchParams;
}

export function parseRoute({ pathname, search }: { pathname: string; search: string }): Route | null {
  const [, desk, rest = ''] = DESKS.exec(pathname) ?? [];
  if (!desk) return null;
  return {
    desk: desk as Route['desk'],
    rest: rest.split('/').filter((word) => word !== ''),
    query: new URLSearchParams(search),
  };
}

export const isDesk = (): boolean => parseRoute(location) !== null;
