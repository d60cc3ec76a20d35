/**
 * A copy of plain data that shares no memory with it: V8 keeps the whole of a text for as long as
 * a slice of it is held.
 */
export const detached = <T>(plain: T): T => JSON.parse(JSON.stringify(plain)) as T;
