/** The mark: a path that falls short of where it should be. */
export function Mark() {
  return (
    <svg class="mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <path class="mark-path" d="M2 17 L20 5" />
      <path class="mark-line" d="M2 17 C9 15.5 14 13.5 20 11" />
      <path class="mark-gap" d="M20 5V11" />
    </svg>
  )
}
