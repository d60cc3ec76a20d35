import { describe, expect, test } from 'vitest';
import { correctionText, recipientOf } from '../../src/features/details/correction-text.ts';

describe('a correction', () => {
  test('leaves out what is not known', () => {
    const fields = [
      { label: 'Page', text: 'Talks' },
      { label: 'Claim', text: '' },
      { label: 'Wrong', text: ' the day ' },
    ];
    expect(correctionText(fields)).toBe('Page: Talks\nWrong: the day');
  });

  test('goes by mail, with its text', () => {
    for (const contact of ['desk@example.org', 'mailto:desk@example.org']) {
      expect(recipientOf(contact, 'A & B', 'one\ntwo')).toEqual({
        kind: 'mail',
        href: 'mailto:desk@example.org?subject=A%20%26%20B&body=one%0Atwo',
      });
    }
  });

  test('goes to an issue tracker', () => {
    expect(recipientOf('https://example.org/parley/issues', 'S', 'B')).toEqual({
      kind: 'issue',
      href: 'https://example.org/parley/issues/new?title=S&body=B',
    });
  });

  test('is cut where an address would be too long, and not within a letter', () => {
    const body = '\u{1F4C5} گفتگو '.repeat(600);
    for (const contact of ['desk@example.org', 'https://example.org/parley/issues']) {
      const recipient = recipientOf(contact, 'S', body);
      const { href } = recipient as { href: string };
      expect(href.length).toBeLessThan(2100);
      const sent = new URL(href).searchParams.get('body') ?? '';
      expect(sent).toMatch(/…$/);
      expect(body.startsWith(sent.slice(0, -1))).toBe(true);
      expect(sent).not.toContain('\uFFFD');
    }
    expect(() => recipientOf('desk@example.org', 'S', 'a lone \uD800')).not.toThrow();
  });

  test.each([null, undefined, '', 'javascript:alert(1)', 'data:text/html,x', 'ask Ada', 'a@b@c'])(
    'goes nowhere for %s',
    (contact) => {
      expect(recipientOf(contact, 'S', 'B')).toEqual({ kind: 'nobody' });
    },
  );

  test('can’t smuggle a second recipient into a mail', () => {
    expect(recipientOf('a@b.org?bcc=c@d.org', 'S', 'B')).toEqual({ kind: 'nobody' });
    expect(recipientOf('a@b.org&cc=c@d.org', 'S', 'B')).toEqual({ kind: 'nobody' });
  });
});
