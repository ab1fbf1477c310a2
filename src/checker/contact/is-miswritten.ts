import { emailFault } from './email-fault.ts';
import { phoneFault } from './fixed-line.ts';
import { postcodeDigits } from './postcode-province.ts';
import type { PrintedFact } from './printed-contact.ts';

/** True if the form of a printed way to the issuer is at fault, as rules of its kind tell. */
export function isMiswritten({ kind, value }: Pick<PrintedFact, 'kind' | 'value'>): boolean {
  switch (kind) {
    case 'email':
      return emailFault(value) !== null;
    case 'postcode':
      return postcodeDigits(value).length !== 6;
    case 'phone':
      return phoneFault(value)?.kind === 'digits' || phoneFault(value)?.kind === 'unknown-code';
    default:
      return false;
  }
}
