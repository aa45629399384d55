import { hydrate } from 'preact';
import type { StartTool } from '~/components/tool/wake-tools.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { EntitlementCalculator } from './EntitlementCalculator.tsx';

export const start: StartTool = (place, props) => {
  hydrate(<EntitlementCalculator {...(props as CalculatorProps)} />, place);
};
