/** The picture of where the middle is. */
export function Crosshair() {
  return (
    <svg class="crosshair" viewBox="0 0 72 72" aria-hidden="true">
      <circle class="rim" cx="36" cy="36" r="25" />
      <circle class="amber" cx="36" cy="36" r="25" />
      <path class="halo" d="M36 2v19M36 51v19M2 36h19M51 36h19" />
      <path class="hair" d="M36 2v19M36 51v19M2 36h19M51 36h19" />
      <circle class="dot" cx="36" cy="36" r="2.6" />
    </svg>
  );
}
