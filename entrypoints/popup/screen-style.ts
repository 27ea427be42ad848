/* The screen's styles, for the windows that it opens in; a page of the shop has its own. */
import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/keeping/keeping.css';
import './popup.css';
