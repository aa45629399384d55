import { placeIn } from './fragment.ts';

/** Goes to the heading that the address names beside answers; browsers do so only for a heading alone. */
export function scrollToPlace(): void {
  const place = placeIn(location.hash);
  if (place) document.getElementById(place)?.scrollIntoView();
}
