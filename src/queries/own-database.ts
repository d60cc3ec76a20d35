/** The database of what the reader keeps, by its name in the browser; opened in `own-store.ts`. */
export const OWN_DATABASE = 'parley-own';
