// Is there a Chromium or Chrome on this machine? Tests use the one that is installed; nothing is downloaded.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// Chromium without windows first: the same engine, and a test costs it little more than half the work.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const usualPlaces = {
  darwin: (env) =>
    ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    ),
  win32: (env) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) =>
        ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(
          (path) => join(folder, path),
        ),
      ),
  linux: () => ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
}

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a browser: CHARLEY_BROWSER if set, else the first on PATH, else the first in the usual places; else undefined. */
export function findBrowser(env = process.env, platform = process.platform) {
  if (env.CHARLEY_BROWSER) return existsSync(env.CHARLEY_BROWSER) ? env.CHARLEY_BROWSER : undefined
  const ending = platform === 'win32' ? '.exe' : ''
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name + ending)))
  return [...onPath, ...(usualPlaces[platform] ?? usualPlaces.linux)(env)].find(runs)
}

/** The one command that gets a browser on this platform. */
export function howToGetBrowser(platform = process.platform) {
  if (platform === 'darwin') return 'brew install --cask chromium'
  if (platform === 'win32') return 'winget install Google.Chrome'
  return 'sudo apt-get install -y chromium'
}
