import { Component, type ReactNode } from 'react';
import { type Failure, failureOf } from '../state/failure';

interface Props {
  readonly children: ReactNode;
  readonly fallback: (failure: Failure, recover: () => void) => ReactNode;
}

/** Catches what is thrown while a screen is drawn, and shows it like every other failure. */
export class BugBoundary extends Component<Props, { readonly failure: Failure | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { failure: failureOf(thrown) };
  }

  override render() {
    const { failure } = this.state as { readonly failure: Failure | null };
    if (!failure) return this.props.children;
    return this.props.fallback(failure, () => this.setState({ failure: null }));
  }
}
