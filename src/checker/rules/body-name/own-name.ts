import type { Notice } from '../../../notice/content/content.ts';
import type { Passage } from '../../../notice/content/passage.ts';
import type { Mention, TwoNames } from './mention.ts';
import { nameSlip } from './name-slip.ts';

/** The length of a name's end, in which no two characters are told as exchanged: 瘤医院. */
const end = 3;
/** A part of a name that is told wherever it stands has so many characters. */
const shortest = 5;

const headings: ReadonlySet<string> = new Set(['masthead', 'title', 'signature']);
const inspected = /巡[察视]组?对(?:中共)?/g;

/**
 * The names of the hospital in its notice that are its name in issuer.md but for a slip. Two
 * characters exchanged are one anywhere; a character that is another, missing or too many is one
 * where no other hospital can be meant: in title and signature, and where the notice says whom the
 * group inspected.
 */
export function ownNames({ issuer }: Notice, passages: readonly Passage[]): TwoNames[] {
  const name = issuer.name.replace(/^中共|(?:委员会|党委|总支部|党总支|党支部)$/g, '');
  const core = /^.*?[省市县区州盟旗](?![省市县区])(.{5,})$/.exec(name)?.[1] ?? name;
  if (core.length < shortest) return [];
  const asStated: Mention[] = [];
  const byForm = new Map<string, Mention[]>();
  const tell = (passage: Passage, words: string, start: number) => {
    const mentions = byForm.get(words) ?? [];
    byForm.set(words, mentions);
    mentions.push({ passage, words, start });
  };
  const exchanged = exchangedForms(core);
  for (const passage of passages) {
    const { text } = passage;
    if (text.includes(core.slice(-end))) {
      const at = text.indexOf(core);
      if (at >= 0) asStated.push({ passage, words: core, start: at });
      for (const form of exchanged) {
        const start = text.indexOf(form);
        if (start >= 0) tell(passage, form, start);
      }
    }
    const slip = slipIn(passage, name);
    if (slip) tell(passage, slip.words, slip.index);
  }
  return [...byForm.values()].map((other) =>
    other.length > asStated.length && asStated.length > 0
      ? { usual: other, rare: asStated }
      : { usual: asStated, rare: other },
  );
}

function exchangedForms(core: string): string[] {
  const forms: string[] = [];
  for (let at = 0; at + 1 < core.length - end; at += 1) {
    const [one, other] = [core.charAt(at), core.charAt(at + 1)];
    if (one !== other) forms.push(core.slice(0, at) + other + one + core.slice(at + 2));
  }
  return forms;
}

function slipIn({ kind, text, item }: Passage, name: string) {
  if (headings.has(kind)) return nameSlip(text, name, 0, text.length);
  if (kind !== 'paragraph' || item || !text.includes('组对')) return null;
  for (const { 0: words, index } of text.matchAll(inspected)) {
    const start = index + words.length;
    const slip = nameSlip(text, name, start, start);
    if (slip) return slip;
  }
  return null;
}
