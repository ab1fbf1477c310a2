declare module '@adobe/structured-data-validator' {
  /** What is wrong with structured data that was taken from a page, by format and type. */
  export default class Validator {
    validate(data: {
      jsonld: Record<string, object[]>;
      microdata: Record<string, object[]>;
      rdfa: Record<string, object[]>;
    }): Promise<{ issueMessage: string; severity: 'ERROR' | 'WARNING' }[]>;
  }
}
