import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { systemFault } from './system-fault.ts';

function faultOf(action: () => unknown): string | null {
  try {
    action();
  } catch (error) {
    return systemFault(error);
  }
  return null;
}

describe('systemFault', () => {
  it('says what the system refused, and where', () => {
    expect(faultOf(() => readFileSync('/no/such/file'))).toBe(
      '没有完成：“/no/such/file”没有这个文件或文件夹（ENOENT）。',
    );
  });

  it('leaves faults of the program alone', () => {
    expect(systemFault(new TypeError('x is not a function'))).toBeNull();
    expect(systemFault('text')).toBeNull();
  });
});
