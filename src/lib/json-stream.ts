/**
 * Reads a JSON object too large to hold at once: finds where the items of its top-level lists
 * begin and end, and hands them over in batches that `JSON.parse` reads.
 * A file of 700 MB never exists as one string (V8 allows 512 MB) nor as one tree of objects.
 */
import { JsonError, JsonPieces } from './json-pieces.ts';

export interface JsonSink {
  /** A top-level value that is not a list. */
  value(key: string, value: unknown): void;
  /** Items `first`, `first + 1`, … of the top-level list `key`; once with none for an empty list. */
  items(key: string, first: number, items: readonly unknown[]): void;
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
for (const sign of '[]{},') IS_SIGN[sign.charCodeAt(0)] = 1;
const isSpace = (byte: number) =>
  byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;
const isBlank = (text: string) => /^[ \t\r\n]*$/.test(text);

export class JsonStream {
  readonly #sink: JsonSink;
  readonly #pieces = new JsonPieces();
  /** Bytes not yet handed over, up to `#end`; before them is room for a bracket. */
  #held = new Uint8Array(BATCH_BYTES * 8);
  #end = 1;
  /** Where scanning goes on, and where the member or batch of items began, both in `#held`. */
  #at = 1;
  #from = 1;
  #inString = false;
  /** 0 outside the file's object, 1 inside it, 2 inside one of its lists or objects, … */
  #depth = 0;
  #ended = false;
  /** The key of the top-level list being read, and how many of its items were handed over. */
  #list: string | undefined;
  #items = 0;
  /** Whether its items may each stand on a line; see `#leap`. */
  #leaps = false;
  /** Whether a top-level list has just ended, and whether any member came before. */
  #afterList = false;
  #members = 0;

  constructor(sink: JsonSink) {
    this.#sink = sink;
  }

  /** Takes the next bytes of the file. Throws `JsonError`, and whatever the sink throws. */
  push(chunk: Uint8Array): void {
    this.#hold(chunk);
    if (!this.#leap()) this.#scan();
  }

  #scan(): void {
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
    this.#scan();
    if (this.#ended) return;
    const how = this.#depth === 0 ? 'is empty' : 'breaks off before its end';
    throw this.#pieces.error(`The file ${how}.`);
  }

  /**
   * Hands over items without having looked for their ends, where each stands on a line: up to a
   * comma at the end of a line they are a list of their own if they parse as one. For no text goes
   * on in the next line, and nothing in a list is left open.
   * @returns whether more of the file is needed first
   */
  #leap(): boolean {
    while (this.#leaps) {
      const held = this.#held.subarray(0, this.#end);
      const comma = held.indexOf(NEWLINE, this.#from + BATCH_BYTES) - 1;
      if (comma < 0 && this.#end - this.#from < BATCH_BYTES * 2) return true;
      this.#leaps = held[comma] === COMMA && this.#tryBatch(comma);
    }
    return false;
  }

  #tryBatch(to: number): boolean {
    const { line } = this.#pieces;
    try {
      this.#batch(to);
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      // As if nobody had tried: whoever looks at each byte says what is wrong, if anything is.
      this.#pieces.line = line;
      this.#held[to] = COMMA;
      return false;
    }
    this.#at = this.#from;
    this.#depth = 2;
    this.#inString = false;
    return true;
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
    const mark = this.#pieces.line === 1 && (byte === 0xef || byte === 0xbb || byte === 0xbf);
    if (byte === NEWLINE) this.#pieces.line++;
    if (isSpace(byte) || (mark && !this.#ended)) {
      this.#from = this.#at + 1;
    } else if (byte === OPEN_BRACE && !this.#ended) {
      this.#depth = 1;
      this.#from = this.#at + 1;
    } else {
      const where = this.#ended ? 'Something follows after the end of' : 'There is no “{” to begin';
      throw this.#pieces.error(`${where} the JSON object.`);
    }
  }

  #open(byte: number): void {
    this.#depth++;
    if (this.#depth !== 2 || byte !== OPEN_BRACKET) return;
    const before = this.#take(this.#at);
    if (this.#afterList) this.#fail('a comma is missing');
    this.#list = Object.keys(this.#pieces.parse(`{${before}null}`) as object)[0] ?? '';
    this.#items = 0;
    this.#leaps = true;
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
      this.#leaps = false;
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
      this.#pieces.skip(text);
    } else if (this.#afterList) {
      this.#fail('a comma is missing');
    } else {
      for (const [key, value] of Object.entries(this.#pieces.parse(`{${text}}`) as object)) {
        this.#sink.value(key, value);
      }
      this.#members++;
    }
    this.#afterList = false;
  }

  #batch(to: number, isLast = false): void {
    // The signs around the items become a list's, so that no longer text is made of theirs.
    this.#held[this.#from - 1] = OPEN_BRACKET;
    this.#held[to] = CLOSE_BRACKET;
    const text = this.#pieces.decode(this.#held.subarray(this.#from - 1, to + 1));
    const items = this.#pieces.parse(text) as unknown[];
    if (items.length === 0 && !(isLast && this.#items === 0)) this.#fail('a comma too many');
    this.#from = to + 1;
    this.#sink.items(this.#list ?? '', this.#items, items);
    this.#items += items.length;
  }

  #fail(reason: string): never {
    throw this.#pieces.error(`This is not JSON: ${reason}.`);
  }

  /** The text from the last boundary up to `to`; what follows it begins behind `to`. */
  #take(to: number): string {
    const bytes = this.#held.subarray(this.#from, to);
    this.#from = to + 1;
    return this.#pieces.decode(bytes);
  }
}
