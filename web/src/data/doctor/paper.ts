// Which paper lies in the printer? Told by the country that the browser is set to.
export type Paper = 'a4' | 'letter'

/** Where Letter is the usual paper: North and Central America, and the north of South America. */
const letterCountries = new Set(['US', 'CA', 'MX', 'PR', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'NI', 'PA', 'SV', 'DO'])

/** The paper of a language tag such as "en-GB"; A4 where it names no country. */
export function usualPaper(language: string): Paper {
  try {
    const { region } = new Intl.Locale(language)
    return region !== undefined && letterCountries.has(region) ? 'letter' : 'a4'
  } catch {
    return 'a4'
  }
}
