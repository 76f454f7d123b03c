import { Component, type ReactNode } from 'react';
import { type Failure, failureOf } from '../state/failure';

interface Props {
  readonly children: ReactNode;
  /** What is drawn: another one is tried afresh. */
  readonly topic: unknown;
  readonly fallback: (failure: Failure, recover: () => void) => ReactNode;
}

/** Catches what is thrown while a screen is drawn, and shows it like every other failure. */
export class BugBoundary extends Component<Props, { readonly failure: Failure | null }> {
  override state: { readonly failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { failure: failureOf(thrown) };
  }

  override componentDidUpdate({ topic }: Props) {
    if (topic !== this.props.topic && this.state.failure) this.setState({ failure: null });
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return this.props.fallback(failure, () => this.setState({ failure: null }));
  }
}
