/** `npm run --silent generate -- --events N --seed S [--out FILE]` writes an invented data set. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { generate } from './generate/generated-file.ts';

const USAGE = 'Use: npm run --silent generate -- --events N [--seed S] [--out FILE]';
const MOST_EVENTS = 10_000_000;

function wholeNumber(text: string | undefined, name: string, least: number, most: number): number {
  const value = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || value < least || value > most) {
    throw new RangeError(`--${name} takes a whole number from ${least} to ${most}`);
  }
  return value;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      events: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  return {
    events: wholeNumber(values.events, 'events', 1, MOST_EVENTS),
    seed: wholeNumber(values.seed, 'seed', 0, 0xffff_ffff),
    out: values.out,
  };
}

async function main(): Promise<number> {
  let recipe;
  try {
    recipe = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  try {
    const target = recipe.out === undefined ? process.stdout : createWriteStream(recipe.out);
    await pipeline(Readable.from(generate(recipe)), target);
    return 0;
  } catch (error) {
    // A reader such as `head` has had enough.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main();
