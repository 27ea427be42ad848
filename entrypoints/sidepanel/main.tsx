import { onFrontPageChange } from '../../lib/browser/front-page';
import { openScreen } from '../popup/open-screen';
import './sidepanel.css';

/** The popup's screen in the browser's side panel: it stays open and follows the tab that the person looks at. */
openScreen({ isBeside: true, follow: onFrontPageChange });
