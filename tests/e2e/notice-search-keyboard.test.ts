import { beforeEach, describe, expect, it } from 'vitest';
import { BoxSetting, itemsWith } from '../support/box-setting.ts';
import { stopClock } from '../support/stopped-clock.ts';

const box = new BoxSetting();

describe('the keyboard in <notice-search>', () => {
  beforeEach(() => box.openHost('<notice-search></notice-search>'));

  it('walks through the options as the combobox pattern has it', async () => {
    await box.find('药品');
    const last = (await box.options.count()) - 1;
    expect([await box.input.getAttribute('aria-expanded'), await box.chosen()]).toEqual([
      'true',
      -1,
    ]);
    const walk: [key: string, option: number][] = [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', last],
      ['ArrowDown', 0],
      ['End', -1],
      ['ArrowUp', last],
      ['Home', -1],
      ['ArrowDown', 0],
      ['ArrowLeft', -1],
      ['ArrowDown', 0],
    ];
    for (const [key, option] of walk) {
      await box.input.press(key);
      expect([key, await box.chosen()]).toEqual([key, option]);
    }
    expect(await box.page.getByRole('search').ariaSnapshot()).toMatch(
      /combobox "在巡察整改通报中搜索" \[expanded\].*listbox "搜索结果".*option ".+" \[selected\]/s,
    );
    const first = await box.hits.first().getAttribute('data-hit');
    await box.input.press('Enter');
    await box.page.waitForURL(new RegExp(`${first}/#find=`));
  });

  it('moves the cursor of the field with Home, End and the arrows', async () => {
    await box.find('药品');
    const cursor = () => box.input.evaluate((field) => (field as HTMLInputElement).selectionStart);
    await box.input.press('ArrowDown');
    await box.input.press('Home');
    expect(await cursor()).toBe(0);
    await box.input.press('End');
    expect(await cursor()).toBe(2);
  });

  it('Escape closes, then clears; an arrow opens again', async () => {
    await box.find('药品');
    await box.input.press('Escape');
    expect([
      await box.popup.isVisible(),
      await box.input.getAttribute('aria-expanded'),
      await box.input.inputValue(),
    ]).toEqual([false, 'false', '药品']);
    await box.input.press('ArrowDown');
    await box.hits.first().waitFor();
    expect(await box.chosen()).toBe(-1);
    await box.input.press('Alt+ArrowUp');
    expect(await box.popup.isVisible()).toBe(false);
    await box.input.press('Escape');
    expect(await box.input.inputValue()).toBe('');
    await box.settle();
    expect(await box.popup.isVisible()).toBe(false);
  });

  it('Tab leaves and closes; so does a click elsewhere', async () => {
    await box.find('药品');
    await box.input.press('Tab');
    expect(await box.popup.isVisible()).toBe(false);
    expect(await box.page.getByRole('button').evaluate((one) => one.matches(':focus'))).toBe(true);
    await box.input.press('ArrowDown');
    await box.hits.first().waitFor();
    await box.page.locator('#after').click({ position: { x: 5, y: 5 }, force: true });
    expect(await box.popup.isVisible()).toBe(false);
  });

  it('what is typed while an option is chosen goes on with the query', async () => {
    await box.find('药');
    await box.input.press('ArrowDown');
    await box.input.pressSequentially('品');
    expect(await box.chosen()).toBe(-1);
    await box.page.waitForFunction(
      (words) => document.querySelector('notice-search')?.shadowRoot?.textContent?.includes(words),
      '“药品”有',
    );
  });
});

describe('what <notice-search> says', () => {
  beforeEach(() => box.openHost('<notice-search></notice-search>'));

  it('announces the number once for a result, when one pauses in typing', async () => {
    await box.input.click();
    await box.status.waitFor({ state: 'attached' });
    await box.status.evaluate((element) => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => told.push(element.textContent ?? '')).observe(element, {
        childList: true,
      });
    });
    const pass = await stopClock(box.page);
    for (const letter of '药品') {
      await box.input.pressSequentially(letter);
      await pass(150);
    }
    await pass(200);
    await box.hits.first().waitFor();
    await box.page.clock.resume();
    await box.settle();
    const count = (await itemsWith('药品')).length;
    const told = () => box.page.evaluate(() => (window as unknown as { told: string[] }).told);
    const listed = Math.min(6, count);
    const once = `“药品”有 ${count} 项结果，列出 ${listed} 项，用上下箭头选择。`;
    expect(await told()).toEqual([once]);
    await box.input.press('ArrowDown');
    await box.input.press('ArrowDown');
    expect(await told()).toEqual([once]);
    expect(await box.status.getAttribute('role')).toBe('status');
  });

  it('says in the popup that nothing is found, and offers to look for what is near', async () => {
    await box.type('这句话哪里也没有');
    await box.popup.getByText('没有整改事项含有“这句话哪里也没有”。').waitFor();
    expect(await box.options.allInnerTexts()).toEqual(['到搜索页看相近的字词']);
    expect(await box.input.getAttribute('aria-expanded')).toBe('true');
    expect(await box.status.textContent()).toBe('没有整改事项含有“这句话哪里也没有”。');
    await box.input.press('Escape');
    expect(await box.popup.isVisible()).toBe(false);
  });

  it('waits while an input method composes, and leaves its Enter alone', async () => {
    await box.touch();
    const keyboard = await box.page.context().newCDPSession(box.page);
    for (const text of ['y', 'ya', 'yao', 'yaopin']) {
      const end = text.length;
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: end,
        selectionEnd: end,
      });
    }
    await box.input.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await box.settle();
    expect(await box.popup.isVisible()).toBe(false);
    await keyboard.send('Input.insertText', { text: '药品' });
    await box.hits.first().waitFor();
    expect(await box.input.inputValue()).toBe('药品');
  });

  it('never shows an older answer in place of a newer one', async () => {
    await box.find('药品');
    const [asked, goesOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await box.page.route(
      /\/pagefind\/.+\/item\//,
      async (route) => {
        asked.resolve();
        await goesOn.promise;
        await route.continue();
      },
      { times: 1 },
    );
    await box.input.fill('采购');
    await asked.promise;
    await box.input.fill('食堂');
    await box.told('“食堂”有');
    const late = box.page.waitForResponse(/\/pagefind\/.+\/item\//);
    goesOn.resolve();
    await late;
    await box.settle();
    expect(await box.status.textContent()).toContain('“食堂”有');
    expect(await box.hits.first().locator('mark').first().innerText()).toBe('食堂');
  });

  it('says when it is slow, and recovers from a failure', async () => {
    const parts = /\/pagefind\/.+\/index\//;
    const fails = Promise.withResolvers<void>();
    await box.page.route(parts, async (route) => {
      await fails.promise;
      await route.abort();
    });
    await box.type('药品');
    await box.popup.getByText('正在查找……').waitFor();
    fails.resolve();
    await box.popup.getByText('搜索没有成功').waitFor();
    await box.page.unroute(parts);
    await box.input.press('Escape');
    await box.input.press('ArrowDown');
    await box.hits.first().waitFor();
  });
});
