/**
 * How an older scenario becomes a newer one: entry k takes format k + 1 to k + 2. An entry is never changed once a
 * build with it was published, and works on plain JSON so that later types cannot alter it.
 */
export const migrations: readonly ((scenario: unknown) => unknown)[] = []
