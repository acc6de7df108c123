import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { mostFaultLetters } from '../../../contract/limits';
import type { PageFault } from '../../../contract/page-fault';
import { words } from '../words';

interface ScreenGuardProps {
  readonly children: ReactNode;
  /** Hears of each fault that was caught. */
  readonly onFault: (fault: PageFault) => void;
}

/** Keeps a fault of one screen to that screen: the others, and the session, go on. React has this for classes only. */
export class ScreenGuard extends Component<ScreenGuardProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.props.onFault({ what: `${what}\nIn:${componentStack ?? ' ?'}`.slice(0, mostFaultLetters) });
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="plan" role="alert">
        <p>{words.views.broken}</p>
        <Button className="plain" onPress={() => this.setState({ broken: false })}>
          {words.views.tryAgain}
        </Button>
      </div>
    );
  }
}
