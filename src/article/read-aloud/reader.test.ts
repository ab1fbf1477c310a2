import { beforeEach, describe, expect, it } from 'vitest';
import { createReader, type Reader } from './reader.ts';
import type { SpeechOutcome } from './speak.ts';

const paragraphs = [['标题'], ['一是。', '二是。'], ['隐藏。'], ['末段。']];
let log: string[];
let tell: (outcome: SpeechOutcome) => void;
let hidden: number;
let reader: Reader;

beforeEach(() => {
  log = [];
  hidden = 2;
  reader = createReader({
    paragraphs,
    isShown: (index) => index !== hidden,
    speak(text, told) {
      log.push(text);
      tell = told;
      return () => log.push('停');
    },
    changed: (state, _, isAsked) => {
      if (state !== 'reading' || isAsked) log.push(state);
    },
  });
  reader.read();
  log.length = 0;
});

describe('a reader', () => {
  it('reads on to the end, past what is hidden, and then from the beginning', () => {
    for (let pieces = 0; pieces < 4; pieces += 1) tell('spoken');
    expect(log.filter((entry) => entry !== '停')).toEqual([
      '一是。',
      '二是。',
      '末段。',
      'finished',
    ]);
    log.length = 0;
    reader.read();
    expect(log.filter((entry) => entry !== '停')).toEqual(['reading', '标题']);
  });

  it('goes on after a pause with the piece that was broken off', () => {
    tell('spoken');
    tell('spoken');
    reader.pause();
    reader.read();
    expect(log.slice(log.indexOf('paused') - 1)).toEqual([
      '停',
      'paused',
      '停',
      'reading',
      '二是。',
    ]);
  });

  it('steps by paragraphs, silent while it is paused', () => {
    reader.step(1);
    expect(log.slice(-2)).toEqual(['reading', '一是。']);
    reader.pause();
    reader.step(1);
    reader.step(1);
    expect(log.slice(-1)).toEqual(['paused']);
    reader.read();
    expect(log.at(-1)).toBe('末段。');
    reader.step(-1);
    expect(log.at(-1)).toBe('一是。');
  });

  it('waits for the reader where the browser refuses or the voice fails', () => {
    tell('refused');
    expect(log).toEqual(['refused']);
    reader.repeat();
    expect(log).toEqual(['refused']);
    reader.read();
    tell('failed');
    expect(log.slice(-3)).toEqual(['reading', '标题', 'interrupted']);
  });
});
