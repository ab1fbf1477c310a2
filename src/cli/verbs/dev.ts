import { formatForPeople } from '../../diagnostics/report.ts';
import { provideContent } from '../../loader/current-content.ts';
import { watchContent } from '../../loader/watch-content.ts';
import { setAstroEnvironment } from '../astro-environment.ts';
import { checkedContent } from '../checked-content.ts';
import { projectRoot } from '../project-root.ts';
import { portOf, portOption, runUntilStopped } from '../server.ts';
import { reasonOf } from '../system-fault.ts';
import { contentOption, type ExitStatus, textOption, type Verb } from '../verb.ts';

/** `tongbao dev`: shows the site while it is written; every save is checked and shown. */
export const devVerb: Verb = {
  name: 'dev',
  usage: 'dev [--content 文件夹] [--port 端口]',
  summary: '边写边看：每次保存都检查内容、刷新页面（搜索要等生成以后才有）',
  options: { ...contentOption, ...portOption },
  operands: 0,
  async run(call): Promise<ExitStatus> {
    const folder = textOption(call, 'content', 'content');
    const port = portOf(call);
    const check = () => {
      const loaded = checkedContent(folder);
      provideContent(folder, loaded);
      process.stdout.write(formatForPeople(loaded.diagnostics) || '没有发现问题。\n');
    };
    // A file may be gone or half written at the moment of a save: the next one brings it back.
    const checkSave = () => {
      try {
        check();
      } catch (error) {
        const reason = reasonOf(error);
        if (reason === null) throw error;
        process.stdout.write(`${reason}\n`);
      }
    };
    check();
    setAstroEnvironment('development');
    // Loaded here, because loading Astro takes longer than most commands do.
    const { dev } = await import('astro');
    const server = await dev({
      root: projectRoot,
      integrations: [watchContent(folder, checkSave)],
      server: { port },
      logLevel: 'error',
    });
    process.stdout.write(`网站在 http://localhost:${server.address.port}/ （按 Ctrl+C 结束）\n`);
    await runUntilStopped(server);
    return 0;
  },
};
