/** What a scenario may hold; longer texts and lists are refused wherever they come from. Lengths in UTF-16 units. */
export const limits = {
  title: 200,
  author: 100,
  note: 4000,
  /** Reason, source, scope, owner or note of one typed value or base. */
  text: 500,
  /** An id or an address. */
  name: 120,
  levers: 2000,
  overrides: 500,
  bases: 50,
  history: 100,
  /** Characters of a link's fragment. */
  link: 65_536,
  /** Characters of a scenario file. */
  file: 1_000_000,
} as const
