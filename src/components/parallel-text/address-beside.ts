import { addressIn } from '~/lib/page/address-in.ts';

/** The page that is shown, in another language. */
export function addressBeside(language: string): string {
  return addressIn(language, location.pathname, import.meta.env.BASE_URL);
}
