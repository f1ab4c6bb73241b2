/** An empty shore: depth lines and a mark that is not there. */
export function Shore() {
  return (
    <svg class="shore" viewBox="0 0 120 80" aria-hidden="true">
      <path d="M6 46c14-8 22 2 36-4s20-14 34-14 22-2 36-16M2 60c16-10 26 2 42-4s22-12 36-10 22-6 34-16M4 74c16-8 28 2 44-4s24-12 36-8 20-4 30-12" />
      <circle cx="60" cy="27" r="15" stroke-dasharray="5 4.4" />
    </svg>
  );
}
