import { hydrate, options } from 'preact';
import type { StartTool } from '~/components/tool/wake-tools.ts';
import type { LaterPart } from './steps.ts';
import { Troubleshooter } from './Troubleshooter.tsx';
import type { TroubleshooterProps } from './troubleshooter-props.ts';

export const start: StartTool<LaterPart> = (place, props, whenToRender) => {
  options.debounceRendering = whenToRender;
  hydrate(<Troubleshooter {...(props as typeof props & TroubleshooterProps)} />, place);
};
