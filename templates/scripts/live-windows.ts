import { keepTrue } from '../../src/live/keep-true.ts';
import { makeWindowsTrue } from '../../src/live/live-windows.ts';

keepTrue(() => makeWindowsTrue(document));
