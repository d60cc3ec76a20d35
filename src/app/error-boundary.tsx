import { Component, type ReactNode } from 'react';
import { Crash } from './crash.tsx';

/** Catches what no component was meant to throw; React has no hook for it. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error?: unknown; readonly hasFailed: boolean }
> {
  override state = { hasFailed: false, error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { hasFailed: true, error };
  }

  readonly #another = () => this.setState({ hasFailed: false, error: undefined });

  /** Back leads to another page, which may be sound. */
  override componentDidMount() {
    addEventListener('popstate', this.#another);
  }

  override componentWillUnmount() {
    removeEventListener('popstate', this.#another);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Crash error={this.state.error} /> : this.props.children;
  }
}
