/**
 * Reads a JSON object too large to hold at once: finds, byte by byte, where the items of its
 * top-level lists begin and end, and hands them over in batches that `JSON.parse` then reads.
 * A file of 700 MB never exists as one string (V8 allows 512 MB) nor as one tree of objects.
 */
export interface JsonSink {
  /** A top-level value that is not a list. */
  value(key: string, value: unknown): void;
  /** Items `first`, `first + 1`, … of the top-level list `key`; once with none for an empty list. */
  items(key: string, first: number, items: readonly unknown[]): void;
}

/** Not JSON, or not an object; `line` counts from 1. */
export class JsonError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

const BATCH_BYTES = 1 << 15;
const QUOTE = 0x22;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const IS_SIGN = new Uint8Array(256);
for (const sign of [COMMA, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE]) {
  IS_SIGN[sign] = 1;
}
const isSpace = (byte: number) =>
  byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;
const isBlank = (text: string) => /^[ \t\r\n]*$/.test(text);

export class JsonStream {
  readonly #sink: JsonSink;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** Bytes not yet handed over, up to `#end`; before them is room for a bracket. */
  #held = new Uint8Array(BATCH_BYTES * 8);
  #end = 1;
  /** Where scanning goes on, and where the member or batch of items began, both in `#held`. */
  #at = 1;
  #from = 1;
  #line = 1;
  #inString = false;
  /** 0 outside the file's object, 1 inside it, 2 inside one of its lists or objects, … */
  #depth = 0;
  #ended = false;
  /** The key of the top-level list being read, and how many of its items were handed over. */
  #list: string | undefined;
  #items = 0;
  /** Whether a top-level list has just ended, and whether any member came before. */
  #afterList = false;
  #members = 0;

  constructor(sink: JsonSink) {
    this.#sink = sink;
  }

  /** Takes the next bytes of the file. Throws `JsonError`, and whatever the sink throws. */
  push(chunk: Uint8Array): void {
    this.#hold(chunk);
    const held = this.#held;
    const end = this.#end;
    let at = this.#at;
    if (this.#inString) at = this.#skipString(at);
    while (at < end) {
      const byte = held[at] ?? 0;
      if (byte === QUOTE && this.#depth > 0) {
        at = this.#skipString(at + 1);
        continue;
      }
      // Most bytes between texts mean nothing here.
      if (IS_SIGN[byte] || this.#depth === 0) {
        this.#at = at;
        this.#step(byte);
      }
      at++;
    }
    this.#at = at;
  }

  /** Puts what is left of the bytes before and the new ones side by side. */
  #hold(chunk: Uint8Array): void {
    const [held, from] = [this.#held, this.#from - 1];
    const left = this.#end - from;
    if (left + chunk.length > held.length) {
      this.#held = new Uint8Array((left + chunk.length) * 2);
      this.#held.set(held.subarray(from, this.#end));
    } else {
      held.copyWithin(0, from, this.#end);
    }
    this.#held.set(chunk, left);
    this.#end = left + chunk.length;
    this.#at -= from;
    this.#from = 1;
  }

  /** Says that the file ends here. Throws `JsonError` where it should not. */
  end(): void {
    if (this.#ended) return;
    const empty = this.#depth === 0;
    throw new JsonError(
      empty ? 'The file is empty.' : 'The file breaks off before its end.',
      this.#line,
    );
  }

  /** From inside a text to what follows it; beyond the last byte if that is an escape’s first. */
  #skipString(from: number): number {
    const held = this.#held;
    const end = this.#end;
    let at = from;
    for (; at < end; at++) {
      const byte = held[at];
      if (byte === QUOTE) {
        this.#inString = false;
        return at + 1;
      }
      if (byte === BACKSLASH) at++;
    }
    this.#inString = true;
    return at;
  }

  #step(byte: number): void {
    if (this.#depth === 0) this.#outside(byte);
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#open(byte);
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) this.#close(byte);
    else if (byte === COMMA && this.#depth === 1) this.#member();
    else if (byte === COMMA && this.#depth === 2 && this.#list !== undefined) {
      if (this.#at - this.#from > BATCH_BYTES) this.#batch(this.#at);
    }
  }

  #outside(byte: number): void {
    const mark = this.#line === 1 && (byte === 0xef || byte === 0xbb || byte === 0xbf);
    if (byte === NEWLINE) this.#line++;
    if (isSpace(byte) || (mark && !this.#ended)) {
      this.#from = this.#at + 1;
    } else if (byte === OPEN_BRACE && !this.#ended) {
      this.#depth = 1;
      this.#from = this.#at + 1;
    } else {
      const where = this.#ended ? 'Something follows after the end of' : 'There is no “{” to begin';
      throw new JsonError(`${where} the JSON object.`, this.#line);
    }
  }

  #open(byte: number): void {
    this.#depth++;
    if (this.#depth !== 2 || byte !== OPEN_BRACKET) return;
    const before = this.#take(this.#at);
    if (this.#afterList) this.#fail('a comma is missing');
    this.#list = Object.keys(this.#parse(`{${before}null}`) as object)[0] ?? '';
    this.#items = 0;
  }

  #close(byte: number): void {
    this.#depth--;
    const isList = this.#depth === 1 && this.#list !== undefined;
    if ((isList && byte !== CLOSE_BRACKET) || (this.#depth === 0 && byte !== CLOSE_BRACE)) {
      this.#fail(`a ${isList ? 'list ends with “}”' : 'record ends with “]”'}`);
    }
    if (isList) {
      this.#batch(this.#at, true);
      this.#list = undefined;
      this.#afterList = true;
      this.#members++;
    } else if (this.#depth === 0) {
      this.#member(true);
      this.#ended = true;
    }
  }

  #member(isLast = false): void {
    const text = this.#take(this.#at);
    if (isBlank(text)) {
      if (!this.#afterList && !(isLast && this.#members === 0)) this.#fail('a comma too many');
      this.#skipLines(text);
    } else if (this.#afterList) {
      this.#fail('a comma is missing');
    } else {
      for (const [key, value] of Object.entries(this.#parse(`{${text}}`) as object)) {
        this.#sink.value(key, value);
      }
      this.#members++;
    }
    this.#afterList = false;
  }

  #batch(to: number, isLast = false): void {
    // The signs around the items become a list's, so that no longer text is made of theirs.
    this.#from--;
    this.#held[this.#from] = OPEN_BRACKET;
    this.#held[to] = CLOSE_BRACKET;
    const text = this.#take(to + 1);
    this.#from = to + 1;
    const items = this.#parse(text) as unknown[];
    if (items.length === 0 && !(isLast && this.#items === 0)) this.#fail('a comma too many');
    this.#sink.items(this.#list ?? '', this.#items, items);
    this.#items += items.length;
  }

  #fail(reason: string): never {
    throw new JsonError(`This is not JSON: ${reason}.`, this.#line);
  }

  #skipLines(text: string): void {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.#line++;
  }

  /** The text from the last boundary up to `to`; what follows it begins behind `to`. */
  #take(to: number): string {
    const bytes = this.#held.subarray(this.#from, to);
    this.#from = to + 1;
    try {
      return this.#decoder.decode(bytes);
    } catch {
      throw new JsonError('The file is not in UTF-8; save it as UTF-8 and try again.', this.#line);
    }
  }

  #parse(text: string): unknown {
    try {
      const value: unknown = JSON.parse(text);
      this.#skipLines(text);
      return value;
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      const position = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
      const line = this.#line + text.slice(0, position).split('\n').length - 1;
      throw new JsonError(
        `This is not JSON: ${reason.replace(/ in JSON at .*| \(line.*/, '')}.`,
        line,
      );
    }
  }
}
