import { wakeTools } from '~/components/tool/wake-tools.ts';

wakeTools(
  'entitlement-calculator',
  () => import('./start-calculator.tsx'),
  () => import('./Answering.tsx'),
);
