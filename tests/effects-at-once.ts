import { options } from 'preact';

/**
 * Effects run right after a test's rendering. Preact else waits for a frame of the screen, and the last
 * frame of a test file may come when its document is gone already.
 */
options.requestAnimationFrame = (callback) => {
  void Promise.resolve().then(() => callback());
};
