/** The pictures of README and docs: few, and each of what its page talks about. */
import type { Visit } from '../test/support/chromium.js';
import type { Scene } from './camera.js';
import type { Province } from './province.js';
import { scenes } from './scenes.js';

const SCREEN = { width: 1280, height: 800 };
/** Room for the list, the application and the decision side by side. */
const WIDE = { width: 1440, height: 900 };
const POCKET = { width: 360, height: 640 };

interface DocumentedShot {
  readonly scene: Scene;
  readonly how: Visit;
  readonly file: string;
}

export function documented(province: Province): readonly DocumentedShot[] {
  const all = scenes(province);
  const shot = (name: string, how: Visit = {}, file = name): readonly DocumentedShot[] =>
    all
      .filter((scene) => scene.name === name)
      .map((scene) => ({
        scene,
        how: { viewport: SCREEN, language: 'vi', colorScheme: 'light', ...how },
        file: `${file}.png`,
      }));
  return [
    ...shot('inbox-item', { viewport: WIDE }),
    ...shot('draft-form'),
    ...shot('receipt'),
    ...shot('chart'),
    ...shot('verify-broken'),
    ...shot('operations'),
    ...shot('case-open', { language: 'en', colorScheme: 'dark' }, 'case-open-en-dark'),
    ...shot('track-open', { viewport: POCKET }),
  ];
}
