import type { Plugin } from 'vite'

/** Sources a page part may load from, by directive of a Content-Security-Policy. */
export type Policy = Readonly<Record<string, readonly string[]>>

/** What the built page may load: its own origin and nothing else; WebAssembly, but no JavaScript eval. */
export const strictPolicy: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
}

/** The text of a policy for a meta element. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')

/** Writes the policy into the page, the first thing in its head, right after the character set. */
export const withPolicy = (html: string, policy: Policy): string =>
  html.replace(
    /<meta charset="[^"]*"\s*\/?>/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyText(policy)}" />`,
  )

/** Puts the Content-Security-Policy into the page; the development server needs inline styles and its socket. */
export const contentPolicy = (command: 'build' | 'serve'): Plugin => ({
  name: 'gapline:content-policy',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => withPolicy(html, command === 'build' ? strictPolicy : developmentPolicy),
  },
})

const developmentPolicy: Policy = {
  ...strictPolicy,
  'style-src': ["'self'", "'unsafe-inline'"],
  'connect-src': ["'self'", 'ws:'],
}
