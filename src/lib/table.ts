/** A table that is looked up by words of a text: “constructor” is in it only where it is a row. */
export const tableOf = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null), rows) as Readonly<Record<string, T>>;
