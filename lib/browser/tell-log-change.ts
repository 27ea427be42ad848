import { expectLook } from './next-look';
import { tellBackground } from './tell-background';

/**
 * Says that the log has changed. What is told to a background that dies just then is lost, and nobody learns of it:
 * so the alarm is set first, and the look comes within a minute even then.
 */
export async function tellLogChange(): Promise<void> {
  await expectLook();
  await tellBackground({ type: 'log-changed' });
}
