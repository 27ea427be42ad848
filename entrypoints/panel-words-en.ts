import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '../lib/browser/panel-in-page';
import { flaws } from '../lib/i18n/en/flaws';
import { insert } from '../lib/i18n/en/insert';
import { panel } from '../lib/i18n/en/panel';
import { popup } from '../lib/i18n/en/popup';

/** The panel's words: only the person's language comes into the page. */
export default defineUnlistedScript(() => leaveWords({ popup, panel, flaws, insert }));
