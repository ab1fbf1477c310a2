import type { Block } from '../block.ts';

/** What a reader made of a file: its blocks in order, or one sentence why it cannot be read. */
export type Read = { ok: true; blocks: Block[]; encoding: string } | { ok: false; message: string };

/** Turns the bytes of one kind of file into blocks. */
export type Reader = (bytes: Uint8Array) => Read;
