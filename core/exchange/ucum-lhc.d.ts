// What of the UCUM library is used? It brings no types of its own.
declare module '@lhncbc/ucum-lhc' {
  interface UcumLhcUtils {
    readonly validateUnitString: (unit: string) => { readonly status: 'valid' | 'invalid' | 'error' }
    readonly convertUnitTo: (
      from: string,
      value: number,
      to: string,
      options?: { readonly molecularWeight?: number; readonly charge?: number },
    ) => { readonly status: 'succeeded' | 'failed' | 'error'; readonly toVal: number | null }
  }
  const ucumLhc: { readonly UcumLhcUtils: { readonly getInstance: () => UcumLhcUtils } }
  export default ucumLhc
}
