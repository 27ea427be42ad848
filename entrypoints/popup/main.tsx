import './screen-style.css';
import { openScreen } from './open-screen';

/** The toolbar's popup: it reads the page in front once, for it dies when the person goes elsewhere. */
openScreen({ isBeside: false, follow: null });
