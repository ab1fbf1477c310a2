import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A number stands as it was approved: no character of it is exchanged for another.
    'tel-non-breaking': 'off',
    // The title of an item's page is the heading of the item, in the hospital's words.
    'long-title': 'off',
  },
});

/** What html-validate finds in a page, a line a fault. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}
