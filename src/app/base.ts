/**
 * The address of the folder that the app stands in, with a `/` at its end. The built script lies
 * in `assets/` below it, and knows its own address; the development server serves from the root.
 */
export const baseUrl = import.meta.env.DEV
  ? new URL('/', location.href).href
  : new URL(/* @vite-ignore */ '..', import.meta.url).href;

export const basePath = new URL(baseUrl).pathname;
