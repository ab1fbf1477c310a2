import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { recover, siteMark } from '../build/replace-folder.ts';
import { projectRoot } from '../project-root.ts';
import { portOf, portOption, runUntilStopped } from '../server.ts';
import { siteOptionNames, siteOptions } from '../site-options.ts';
import type { ExitStatus, Verb } from '../verb.ts';

/** `tongbao preview`: serves the built site on this machine. */
export const previewVerb: Verb = {
  name: 'preview',
  usage: 'preview [--out 文件夹] [--base /路径/] [--port 端口]',
  summary: '在本机打开已生成的网站',
  options: { ...siteOptionNames, ...portOption },
  operands: 0,
  async run(call): Promise<ExitStatus> {
    const { out, base } = siteOptions(call);
    const port = portOf(call);
    recover(out);
    if (!existsSync(join(out, siteMark))) {
      throw new Failure(`文件夹“${out}”里没有生成好的网站。请先运行 npx tongbao build。`);
    }
    // Loaded here, because loading Astro takes longer than most commands do.
    const { preview } = await import('astro');
    const server = await preview({
      root: projectRoot,
      outDir: resolve(out),
      base,
      server: { port },
      logLevel: 'error',
    });
    process.stdout.write(`网站在 http://localhost:${server.port}${base} （按 Ctrl+C 结束）\n`);
    await runUntilStopped(server);
    return 0;
  },
};
