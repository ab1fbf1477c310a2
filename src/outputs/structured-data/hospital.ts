import type { ContactPoint as ContactNode, Hospital, PostalAddress } from 'schema-dts';
import type { Issuer } from '../../notice/content/content.ts';
import type { ContactPoint } from '../../notice/schema/schema.ts';
import type { ToAddress } from '../to-address.ts';
import { openingHours } from './opening-hours.ts';

/** What another node calls the issuer by. */
export function hospitalId(issuer: Issuer, toAddress: ToAddress): string {
  return `${toAddress(`${issuer.id}/`)}#hospital`;
}

/** 发布单位, with the contact point that a page shows; null where it shows none. */
export function hospitalNode(
  issuer: Issuer,
  contact: ContactPoint | null,
  toAddress: ToAddress,
): Hospital {
  return {
    '@type': 'Hospital',
    '@id': hospitalId(issuer, toAddress),
    name: issuer.name,
    url: toAddress(`${issuer.id}/`),
    ...(contact && { contactPoint: contactNodes(contact) }),
  };
}

/**
 * 联系方式: a node for each phone, since hours are those of a phone, one for the mailboxes, and one
 * for letters. Where letters go is not said to be where the hospital is.
 */
function contactNodes(contact: ContactPoint): (ContactNode | PostalAddress)[] {
  const { phones, emails, address, postcode, postBox } = contact;
  return [
    ...phones.map(({ number, hours, label }): ContactNode => {
      const hoursAvailable = hours === undefined ? null : openingHours(hours);
      return {
        '@type': 'ContactPoint',
        ...(label !== undefined && { name: label }),
        telephone: number.normalize('NFKC'),
        ...(hoursAvailable && { hoursAvailable }),
      };
    }),
    ...(emails.length > 0
      ? [
          {
            '@type': 'ContactPoint' as const,
            email: emails.map((email) => email.normalize('NFKC')),
          },
        ]
      : []),
    ...(address || postBox
      ? [
          {
            '@type': 'PostalAddress' as const,
            addressCountry: 'CN',
            ...(address && { streetAddress: address }),
            ...(postBox && { postOfficeBoxNumber: postBox }),
            ...(postcode && { postalCode: postcode.normalize('NFKC') }),
          },
        ]
      : []),
  ];
}
