import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../diagnostics/failure.ts';
import { placeFault, systemFault } from './system-fault.ts';

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

describe('placeFault', () => {
  const refusal = (code: string) =>
    Object.assign(new Error(code), { code, path: '/d/.aside-1a2b' });

  it('names the place as it was written, not the file that was refused', () => {
    expect(placeFault(refusal('EACCES'), '网站')).toEqual(
      new Failure('没有完成：“网站”那里写不进去：没有权限（EACCES）。请先解决，或者换一个地方。'),
    );
  });

  it('does not say of a folder which takes no files that it is missing', () => {
    expect(String(placeFault(refusal('ENOENT'), '网站'))).not.toContain('没有这个');
  });

  it('leaves faults of the program, and what a person was told already, as they are', () => {
    for (const error of [new TypeError('x is not a function'), new Failure('磁盘满了')]) {
      expect(placeFault(error, '网站')).toBe(error);
    }
  });
});
