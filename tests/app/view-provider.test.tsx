// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import {
  MemoryRouter,
  useLocation,
  useNavigate,
  useNavigationType,
  type NavigateFunction,
} from 'react-router';
import { expect, test } from 'vitest';
import { ViewProvider } from '../../src/app/view-provider.tsx';
import type { ViewControl } from '../../src/ui/view-context.tsx';
import type { AddressNotice } from '../../src/view-state/codec.ts';

/** The provider at an address, and what it hands down and writes. */
function provide(address: string) {
  const seen = {} as {
    control: ViewControl;
    notices: readonly AddressNotice[];
    address: string;
    how: string;
    navigate: NavigateFunction;
  };
  function Probe({ control, notices }: Pick<typeof seen, 'control' | 'notices'>) {
    const { pathname, search } = useLocation();
    seen.control = control;
    seen.notices = notices;
    seen.address = pathname + search;
    seen.how = useNavigationType();
    seen.navigate = useNavigate();
    return undefined;
  }
  render(
    <MemoryRouter initialEntries={[address]}>
      <ViewProvider>
        {(control, notices) => <Probe control={control} notices={notices} />}
      </ViewProvider>
    </MemoryRouter>,
  );
  return seen;
}

const only = (id: string) => ({ any: [id], none: [] });

test('the view is what the address says', () => {
  const seen = provide('/events/oic-cfm-51?person=hakan-fidan&lanes=topics');
  expect(seen.control.route).toEqual({ page: 'events', id: 'oic-cfm-51' });
  expect(seen.control.view.person).toEqual(only('hakan-fidan'));
  expect(seen.control.view.lanes).toBe('topics');
});

test('a choice is in the address, and Back takes it out again', () => {
  const seen = provide('/');
  act(() => seen.control.change({ person: only('hakan-fidan') }));
  expect(seen.address).toBe('/?person=hakan-fidan');
  act(() => void seen.navigate(-1));
  expect(seen.address).toBe('/');
  expect(seen.control.view.person.any).toEqual([]);
});

test('two choices in one tick are both kept', () => {
  const seen = provide('/');
  act(() => {
    seen.control.change(({ person }) => ({ person: { ...person, any: [...person.any, 'a'] } }));
    seen.control.change(({ person }) => ({ person: { ...person, any: [...person.any, 'b'] } }));
    seen.control.change({ topic: only('gaza') });
  });
  expect(seen.control.view.person.any).toEqual(['a', 'b']);
  expect(seen.address).toBe('/?person=a&person=b&topic=gaza');
});

test('what replaces leaves no step to go back to', () => {
  const seen = provide('/');
  act(() => seen.control.change({ topic: only('gaza') }));
  act(() => seen.control.change({ q: 'er' }, 'replace'));
  act(() => seen.control.change({ q: 'erd' }, 'replace'));
  expect(seen.address).toBe('/?q=erd&topic=gaza');
  act(() => void seen.navigate(-1));
  expect(seen.address).toBe('/');
});

test('another page keeps the filters and leaves the selection behind', () => {
  const seen = provide('/?topic=gaza&event=oic-cfm-51');
  act(() => seen.control.go({ page: 'people', id: 'hakan-fidan' }));
  expect(seen.address).toBe('/people/hakan-fidan?topic=gaza');
});

test.each(['/events/x', '/events/x/', '/events/x/?topic=gaza#claim-c'])(
  'a link to where one is, %s, adds nothing to go back to',
  (address) => {
    const seen = provide(address);
    const anchor = address.split('#')[1];
    act(() => seen.control.go({ page: 'events', id: 'x' }, anchor ? { anchor } : {}));
    expect(seen.how).toBe('REPLACE');
    act(() => seen.control.go({ page: 'events', id: 'x' }, { anchor: 'claim-other' }));
    expect(seen.how).toBe('PUSH');
  },
);

test('a field that can’t be read is named, and the others hold', () => {
  const seen = provide('/?from=yesterday&topic=gaza');
  expect(seen.notices).toEqual([{ kind: 'unreadable', field: 'from', text: 'yesterday' }]);
  expect(seen.control.view.topic).toEqual(only('gaza'));
});
