import { formatCounts } from '../../diagnostics/report.ts';
import { provideContent } from '../../loader/current-content.ts';
import { type TakeChanges, watchContent } from '../../loader/watch-content.ts';
import { setAstroEnvironment } from '../astro-environment.ts';
import { type CheckedContent, ContentCheck } from '../checked-content.ts';
import { countContent } from '../count-content.ts';
import { describeSave, findingsOfSave } from '../dev/findings-of-save.ts';
import { reasonOf } from '../files/system-fault.ts';
import { printFindings } from '../print-findings.ts';
import { projectRoot } from '../project-root.ts';
import { portOf, portOption, runUntilStopped } from '../server.ts';
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
    const takeChanges = startChecking(folder);
    setAstroEnvironment('development');
    // Loaded here, because loading Astro takes longer than most commands do.
    const [{ dev }, { staffSite }, { fileRoutes }] = await Promise.all([
      import('astro'),
      import('../build/staff-site.ts'),
      import('../dev/file-routes.ts'),
    ]);
    const server = await dev({
      root: projectRoot,
      integrations: [watchContent(folder, takeChanges), staffSite(), fileRoutes()],
      server: { port },
      logLevel: 'error',
    });
    process.stdout.write(`网站在 http://localhost:${server.address.port}/ （按 Ctrl+C 结束）\n`);
    await runUntilStopped(server);
    return 0;
  },
};

/** Checks a content folder, tells what was found, and goes on to do so with what changes in it. */
function startChecking(folder: string): TakeChanges {
  const check = new ContentCheck(folder);
  let last = check.check();
  provideContent(folder, last);
  printFindings(last, { folder });
  process.stdout.write(totals(last));
  let isBroken = false;
  return (saved, isSettled) => {
    try {
      const now = check.check(saved);
      if (now === last && !isBroken) return false;
      isBroken = false;
      provideContent(folder, now);
      const diagnostics = findingsOfSave(folder, saved, last.diagnostics, now.diagnostics);
      const result = diagnostics.length === 0 ? '，没有发现问题' : '：';
      process.stdout.write(`\n${timeOfDay()} ${describeSave(folder, saved)} 有改动${result}\n`);
      printFindings({ diagnostics, excepted: [] }, { folder });
      process.stdout.write(totals(now));
      last = now;
      return true;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      // A file may be gone or half written at the moment of a save: the next look finds it whole.
      if (isSettled) {
        isBroken = true;
        process.stdout.write(`${reason}\n`);
      }
      return false;
    }
  };
}

function totals({ content, diagnostics }: CheckedContent): string {
  return `全部内容：${countContent(content)}，${formatCounts(diagnostics)}。\n`;
}

function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 8);
}
