import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { standAside } from '../components/overlay/stand-aside';
import { untilPictured } from '../lib/browser/until-pictured';

/**
 * Put into a page for the moment in which its picture is taken as evidence: that shows the shop's page, and nothing of
 * ours. Tells whether anything stood there.
 */
export default defineUnlistedScript(() => {
  const comeBack = standAside(document);
  if (comeBack) untilPictured(comeBack);
  return comeBack !== null;
});
