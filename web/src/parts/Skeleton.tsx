/** Rows to come; the sentence above them is what a screen reader hears. */
export function Skeleton({ says, rows = 6 }: { says: string; rows?: number }) {
  return (
    <div class="skeleton">
      <p class="says" role="status">
        {says}
      </p>
      <ul class="rows" aria-hidden="true">
        {Array.from({ length: rows }, (_, index) => (
          <li class="row" key={index}>
            <span class="sk disc" />
            <span class="lines">
              <span class="sk" style={{ width: `${88 - ((index * 17) % 40)}%` }} />
              <span class="sk" style={{ width: `${56 - ((index * 11) % 24)}%` }} />
            </span>
            <span class="sk far" />
          </li>
        ))}
      </ul>
    </div>
  );
}
