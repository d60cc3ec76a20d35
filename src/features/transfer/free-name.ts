/** A name that none of the files has: itself, or followed by 2, 3, … */
export function freeName(name: string, files: readonly { readonly id: string }[]): string {
  const taken = new Set(files.map(({ id }) => id));
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} ${n}`;
  return free;
}
