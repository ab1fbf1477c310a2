import { parseArgs } from 'node:util';
import { Failure } from '../diagnostics/failure.ts';
import { reasonOf } from './files/system-fault.ts';
import { printHelp } from './help.ts';
import type { Call, ExitStatus, Verb } from './verb.ts';
import { verbs } from './verbs.ts';

/** Runs one command line and returns its exit status. */
export async function main(words: readonly string[]): Promise<ExitStatus> {
  const [name, ...rest] = words;
  // help build, as other programs have it, is build --help.
  const [subject] = rest;
  if (name === 'help' && subject !== undefined) return main([subject, '--help']);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(printHelp(verbs));
    return name === undefined ? 2 : 0;
  }
  const verb = verbs.find((candidate) => candidate.name === name);
  if (!verb) {
    process.stderr.write(`没有“${name}”这个命令。\n\n${printHelp(verbs)}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(printHelp([verb]));
    return 0;
  }
  try {
    return await verb.run(readCall(verb, rest));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    process.stderr.write(`${reason}\n`);
    return 2;
  }
}

function readCall(verb: Verb, words: string[]): Call {
  let call: Call;
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: verb.options,
      allowPositionals: true,
    });
    call = { operands: positionals, options: values as Call['options'] };
  } catch {
    const known = Object.keys(verb.options).map((option) => `--${option}`);
    const unknown = words.find(
      (word) => word.startsWith('-') && !known.includes(word.split('=')[0] ?? ''),
    );
    const what = unknown ? `“${unknown}”不是它的选项` : '有的选项缺少内容，或者多写了内容';
    throw new Failure(`${verb.name}：${what}。用法：npx tongbao ${verb.usage}`);
  }
  const extra = call.operands[verb.operands ?? Number.POSITIVE_INFINITY];
  if (extra !== undefined) {
    throw new Failure(`${verb.name}：多写了“${extra}”。用法：npx tongbao ${verb.usage}`);
  }
  return call;
}
