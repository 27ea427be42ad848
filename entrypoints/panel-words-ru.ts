import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '../lib/browser/panel-in-page';
import { flaws } from '../lib/i18n/ru/flaws';
import { insert } from '../lib/i18n/ru/insert';
import { panel } from '../lib/i18n/ru/panel';
import { popup } from '../lib/i18n/ru/popup';

/** The panel's words: only the person's language comes into the page. */
export default defineUnlistedScript(() => leaveWords({ popup, panel, flaws, insert }));
