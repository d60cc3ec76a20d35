/** Pieces of a JSON file, parsed one after the other; where one is wrong, it is told in which line. */

/** Not JSON, or not an object; `line` counts from 1. */
export class JsonError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

export class JsonPieces {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** Where the next piece begins. */
  line = 1;

  error(message: string): JsonError {
    return new JsonError(message, this.line);
  }

  skip(text: string): void {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.line++;
  }

  decode(bytes: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes);
    } catch {
      throw this.error('The file is not in UTF-8; save it as UTF-8 and try again.');
    }
  }

  parse(text: string): unknown {
    try {
      const value: unknown = JSON.parse(text);
      this.skip(text);
      return value;
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      const position = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
      const line = this.line + text.slice(0, position).split('\n').length - 1;
      throw new JsonError(
        `This is not JSON: ${reason.replace(/ in JSON at .*| \(line.*/, '')}.`,
        line,
      );
    }
  }
}
