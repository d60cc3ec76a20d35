/**
 * Before an item of a list is taken away: the focus goes on to the next, or the one before, and
 * from the last to what the list belongs to; never to nowhere.
 */
export function passFocus(from: HTMLElement, home: HTMLElement | null | undefined): void {
  const item = from.closest('li');
  const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
  (next ?? home)?.focus();
}
