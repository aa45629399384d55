import { hydrate } from 'preact';
import type { StartTool } from '~/components/tool/wake-tools.ts';
import { Troubleshooter } from './Troubleshooter.tsx';
import type { TroubleshooterProps } from './troubleshooter-props.ts';

export const start: StartTool = (place, props) => {
  hydrate(<Troubleshooter {...(props as TroubleshooterProps)} />, place);
};
