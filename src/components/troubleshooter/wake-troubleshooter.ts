import { wakeTools } from '~/components/tool/wake-tools.ts';

wakeTools(
  'troubleshooter',
  () => import('./start-troubleshooter.tsx'),
  () => import('./later.ts'),
);
