import type { NoticeInWords } from '../../components/popup/Notice';
import type { Words } from '../../lib/i18n/load-words';
import type { NextStep } from '../../lib/model/next-step';
import type { Order } from '../../lib/model/order';
import type { FailureCode } from './failure';
import type { Home } from './home';
import type { Log } from './log';
import type { Session } from './session';

/** What every part of the popup is given. */
export interface AppProps {
  session: Session;
  /** `null` where the browser gives no database: the product then works without memory. */
  store: Log | null;
  /** Why there is no store. */
  failure: FailureCode | null;
  words: Words;
  home: Home;
}

/** What the parts of a step are given. */
export interface StepProps extends AppProps {
  order: Order;
  next: NextStep;
  notice: NoticeInWords | null;
  onNotice: (notice: NoticeInWords | null) => void;
}
