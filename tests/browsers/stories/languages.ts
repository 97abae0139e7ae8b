import { expect } from 'vitest';
import { PAGES } from './pages';
import type { Story } from './story';

/** What a reader is told whose browser speaks another language. */
interface Told {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly icon: RegExp;
  readonly verdict: RegExp;
  readonly apart: RegExp;
}

const TOLD: readonly Told[] = [
  {
    locale: 'de',
    direction: 'ltr',
    icon: /inhaltlich derselbe Bericht wie einer von The Harbour Courier/,
    verdict: /Neu formuliert nach einem früheren Bericht von\s+The Harbour Courier/,
    apart: /31 Stunden vor diesem Artikel/,
  },
  {
    locale: 'ar',
    direction: 'rtl',
    icon: /المضمون نفسه الوارد في تقرير من \u2068The Harbour Courier\u2069/,
    verdict: /إعادة صياغة لتقرير سابق من\s+The Harbour Courier/,
    apart: /31 ساعة/,
  },
];

export const LANGUAGES: readonly Story[] = TOLD.map(
  ({ locale, direction, icon, verdict, apart }) => ({
    title: `in a browser that speaks ${locale}, so does Headwater`,
    locale,
    async tell({ browser }) {
      await browser.openTab(PAGES.original);
      const rewrite = await browser.openTab(PAGES.rewrite);
      await rewrite.iconSays(icon);
      const popup = await rewrite.openPopup();
      expect(await popup.says(verdict)).toMatch(apart);
      const page = await popup.inside(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        // What a word that is too long would push beyond the edge.
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(page).toEqual({ lang: locale, dir: direction, overflow: 0 });
    },
  }),
);
