import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PanelHead } from '../../components/overlay/PanelHead';
import { createPanelFrame } from '../../components/overlay/panel-frame';
import baseStyle from '../../components/style/base.css?inline';
import tokens from '../../components/style/tokens.css?inline';
import { leftWords, offerPanel } from '../../lib/browser/panel-in-page';
import type { Words } from '../../lib/i18n/load-words';
import type { StepWords } from '../../lib/i18n/ru/steps';
import type { PanelPlace } from '../../lib/model/panel';
import { today } from '../../lib/today';
import { App } from '../popup/App';
import { showReading } from '../popup/choose-order';
import popupStyle from '../popup/popup.css?inline';
import { refresh } from '../popup/refresh';
import { createSession } from '../popup/session';
import { followRemoteStep } from './follow-remote-step';
import panelStyle from './panel.css?inline';
import { type LeftWords, panelHome } from './panel-home';
import { remoteLog } from './remote-log';

/**
 * The popup's screen on an order's page. The background puts it in when the person opens the tab; what it shows and
 * writes goes through the background.
 */
export default defineUnlistedScript(() => {
  offerPanel((place) => {
    const session = createSession(today(), followRemoteStep(place.ask));
    const log = remoteLog(place.ask);
    const frame = createPanelFrame(place, [tokens, baseStyle, popupStyle, panelStyle]);
    void show(place, frame, session, log);
    return {
      fold: frame.remove,
      refresh: () => void refresh(session, log).catch(() => {}),
    };
  });
});

async function show(
  place: PanelPlace,
  frame: ReturnType<typeof createPanelFrame>,
  session: ReturnType<typeof createSession>,
  log: ReturnType<typeof remoteLog>,
): Promise<void> {
  const left = leftWords<LeftWords>();
  const document = await frame.ready;
  const head = <PanelHead {...place} />;
  const body = document.body;
  try {
    const { reading, language, steps } = await place.ask('start', {});
    const words: Words = {
      language,
      popup: left.popup,
      steps: steps as StepWords,
      loadReasons: () => place.ask('reasons', {}),
      loadGuide: () => place.ask('guide', {}),
    };
    document.documentElement.lang = language;
    render(
      <>
        {head}
        <App session={session} store={log} failure={null} words={words} home={panelHome(place.ask, left)} />
      </>,
      body,
    );
    await showReading(session, log, reading);
  } catch {
    render(
      <>
        {head}
        <main>
          <p class="note bad" role="alert">
            {left.panel.failed}
          </p>
        </main>
      </>,
      body,
    );
  }
}
