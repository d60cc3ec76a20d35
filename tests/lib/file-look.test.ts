import { expect, test } from 'vitest';
import { lookOf } from '../../src/lib/file-look.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['a picture', 'a.json', bytes('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'), 'picture'],
  ['a photograph', 'a.jpg', bytes('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF'), 'picture'],
  ['a photograph of a phone', 'a.heic', bytes('\0\0\0\u0018ftypheic\0\0'), 'picture'],
  ['a drawing', 'a.svg', utf8('<?xml version="1.0"?>\n<svg>'), 'picture'],
  ['a PDF', 'a.pdf', bytes('%PDF-1.7 \u00e2\u00e3'), 'document'],
  ['an office file', 'a.docx', bytes('PK\u0003\u0004\u0014\0'), 'document'],
  ['a page', 'a.html', utf8('\uFEFF\n<!doctype html><html>'), 'page'],
  ['a table', 'a.CSV', utf8('id,name\n1,x'), 'table'],
  ['a report', 'a.txt', utf8('ANKARA — Türkiye’s minister'), 'text'],
  ['nothing', 'a.txt', utf8(' \n'), 'empty'],
  ['other bytes', 'a.bin', bytes('\u0001\0\u0002\0'), 'unknown'],
  ['an object', 'a.json', utf8('\uFEFF  {"parley": 1,'), undefined],
  ['a list', 'a.json', utf8('[1, 2]'), undefined],
])('%s', (_, name, content, look) => {
  expect(lookOf(name, content)).toBe(look);
});

test('a long text may be cut within a character', () => {
  expect(lookOf('a.txt', utf8(`x${'ü'.repeat(4000)}`))).toBe('text');
});
