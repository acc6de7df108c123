import { Component, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { words } from '../words';

/** Keeps a fault of one screen to that screen: the others, and the session, go on. React has this for classes only. */
export class ScreenGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
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
