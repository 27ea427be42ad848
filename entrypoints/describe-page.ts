import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../lib/page/describe-page';
import { today } from '../lib/today';

/**
 * Put into a page by the popup when the person wants to report that it is not read well; gives back its
 * layout. A script of its own, so that order pages do not carry what hardly anybody asks for.
 */
export default defineUnlistedScript(() => describePage(document, location.href, today()));
