import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import PrintNote from '../../templates/components/site/PrintNote.astro';

it('the note on paper says the address without script where the build was told it', async () => {
  const container = await AstroContainer.create({
    astroConfig: { site: 'https://tongbao.example' },
  });
  const request = new Request('https://tongbao.example/zhenggai/shili/2025/');
  const html = await container.renderToString(PrintNote, { props: { cited: false }, request });
  expect(html).toMatch(
    /<p data-print-address>网址：<span>https:\/\/tongbao\.example\/zhenggai\/shili\/2025\/<\/span>/,
  );
  expect(html).toMatch(/<p data-print-day hidden>/);
});
