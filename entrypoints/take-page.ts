import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takePage } from '../lib/page/taken/take-page';

/** Put into a page when the person keeps it as evidence: gives what it shows, without secrets, and is gone again. */
export default defineUnlistedScript(() => takePage(document));
