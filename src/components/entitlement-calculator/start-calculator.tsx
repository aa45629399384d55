import { hydrate, options } from 'preact';
import type { StartTool } from '~/components/tool/wake-tools.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { EntitlementCalculator, type AnsweringPart } from './EntitlementCalculator.tsx';

export const start: StartTool<AnsweringPart> = (place, props, whenToRender) => {
  options.debounceRendering = whenToRender;
  hydrate(<EntitlementCalculator {...(props as typeof props & CalculatorProps)} />, place);
};
