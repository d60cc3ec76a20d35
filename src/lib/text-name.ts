/** Whether a file is a text by its name; of a folder no others are read. */
export const isTextName = (name: string): boolean => /\.(?:txt|md|text)$/i.test(name);
