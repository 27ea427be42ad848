import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '../lib/browser/panel-in-page';
import { panel } from '../lib/i18n/en/panel';
import { papers } from '../lib/i18n/en/papers';
import { popup } from '../lib/i18n/en/popup';

/** The panel's words: only the person's language comes into the page. */
export default defineUnlistedScript(() => leaveWords({ popup, panel, papers }));
