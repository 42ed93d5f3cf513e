// Which theme did the person choose? Runs before the first paint, so that a page opened at 3 a.m. never flashes white.
;(function () {
  var dark = matchMedia('(prefers-color-scheme: dark)')
  function chosen() {
    try {
      return localStorage.getItem('charley.theme')
    } catch {
      return null
    }
  }
  function apply() {
    var theme = chosen()
    var known = theme === 'light' || theme === 'dark' || theme === 'night'
    document.documentElement.dataset.theme = known ? theme : dark.matches ? 'dark' : 'light'
  }
  apply()
  dark.addEventListener('change', apply)
})()
