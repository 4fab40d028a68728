// Plain ES5 on purpose: a browser below the floor must be able to run this file. It shows one sentence in both
// languages instead of a blank page and marks the document, so that the application does not start.
;(function () {
  function has(test) {
    try {
      return !!test()
    } catch (_) {
      return false
    }
  }
  var enough =
    has(function () {
      return 'noModule' in document.createElement('script')
    }) &&
    has(function () {
      return window.structuredClone && Array.prototype.at && Object.hasOwn && String.prototype.replaceAll
    }) &&
    has(function () {
      return window.HTMLDialogElement && HTMLDialogElement.prototype.showModal && window.ResizeObserver
    }) &&
    has(function () {
      return window.BigInt && window.AbortController && window.Intl && Intl.NumberFormat.prototype.formatToParts
    }) &&
    has(function () {
      return CSS.supports('position', 'sticky') && CSS.supports('aspect-ratio', '1') && CSS.supports('inset', '0')
    })
  if (enough) return
  document.documentElement.setAttribute('data-below-floor', '')
  document.getElementById('below-floor').removeAttribute('hidden')
})()
