// Written by build/notes-apart.ts.
declare module 'virtual:notes' {
  export const notes: readonly string[]
}
