/** An element of a card: what a build writes as HTML, and a script makes in another page. */
export interface CardElement {
  name: string;
  /** True stands for an attribute without a value; false and undefined for none. */
  attributes: Readonly<Record<string, string | boolean | undefined>>;
  content: readonly (CardElement | string)[];
}

/** Makes an element of a card; what is false among its content is left out. */
export function cardElement(
  name: string,
  attributes: CardElement['attributes'] = {},
  ...content: readonly (CardElement | string | false)[]
): CardElement {
  return { name, attributes, content: content.filter((part) => part !== false) };
}
