/**
 * A reason why a command cannot go on at all: wrong usage, or input that cannot be read.
 * Its message is printed as it is, in Chinese, and the command ends with exit status 2.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}
