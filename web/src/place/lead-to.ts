import { useEffect } from 'preact/hooks';

/** The item of a list that the address leads to, as in `#f-places-0-name`. */
export function itemInAddress(list: string): number | null {
  const found = new RegExp(`^#f-${list}-(\\d{1,4})(?:-|$)`).exec(location.hash);
  return found ? Number(found[1]) : null;
}

/** From a finding one comes straight to its control, which stands only now. */
export function useLeadTo(): void {
  useEffect(() => {
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.focus();
  }, []);
}
