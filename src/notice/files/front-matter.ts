import matter from 'gray-matter';
import type { z } from 'zod';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { type Finding, findingAt, plainLines, type SourceFile } from './source-file.ts';
import { readYaml, type TypedYaml } from './typed-yaml.ts';

/** A content file taken apart: checked front matter, and the body with its place in the file. */
export interface ParsedFile<Output> extends TypedYaml<Output> {
  /** The whole file, its line ends made one. */
  fileText: string;
  /** Line of the file on which the front matter is closed. */
  closingLine: number;
  /** The Markdown after the front matter. */
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
}

/** The outcome of reading one file: the file, or the reasons why not. */
export type Parsed<Output> =
  | { ok: true; parsed: ParsedFile<Output> }
  | { ok: false; diagnostics: Diagnostic[] };

const delimiter = '---';

/**
 * Reads a content file whose front matter has this schema. Only YAML is read; `---js` and the like are refused, since they would run code.
 */
export function parseFile<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
): Parsed<z.output<Schema>> {
  const { file } = source;
  const text = plainLines(source.text);
  const place = (line: number, column: number): Place => ({ file, line, column });
  const refuse = (where: Place, finding: Finding): Parsed<never> => ({
    ok: false,
    diagnostics: [findingAt(where, finding)],
  });

  const language = matter.language(text).name;
  if (!text.startsWith(delimiter) || text.startsWith(`${delimiter}-`)) {
    return refuse(place(1, 1), {
      rule: 'front-matter',
      message: `文件开头应是一行“${delimiter}”，接着写各项信息，再以一行“${delimiter}”结束；这里没有找到`,
      advice: '照同类文件的样子，在第一行补上“---”和各项信息。',
    });
  }
  if (language !== '' && language !== 'yaml') {
    return refuse(place(1, 1), {
      rule: 'front-matter',
      message: `文件第一行应只有“${delimiter}”；现在写的是“${delimiter}${language}”，本程序不执行任何代码`,
      advice: `把第一行改为“${delimiter}”。`,
    });
  }
  const end = /\n(---.*)/.exec(text);
  if (end?.[1]?.trim() !== delimiter) {
    const line = end ? text.slice(0, end.index + 1).split('\n').length : 1;
    return refuse(place(line, 1), {
      rule: 'front-matter',
      message: `开头的“${delimiter}”之后，应再有一行“${delimiter}”结束各项信息；${end ? `这一行写的是“${end[1]}”` : '没有找到'}`,
      advice: `在各项信息之后、正文之前，单独写一行“${delimiter}”。`,
    });
  }

  let yaml = '';
  const { content: body } = matter(text, {
    delimiters: delimiter,
    language: 'yaml',
    engines: {
      yaml: (written) => {
        yaml = written;
        return {};
      },
    },
  });
  const read = readYaml(yaml, schema, file);
  if (!read.ok) return read;
  const { ok, ...typed } = read;
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  const closingLine = text.slice(0, end.index + 1).split('\n').length;
  return { ok, parsed: { ...typed, fileText: text, body, bodyLine, closingLine } };
}
