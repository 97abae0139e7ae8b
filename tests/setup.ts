import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../public/_locales/en/messages.json';

/** As a browser set to English does it. */
const messages: Readonly<Record<string, { readonly message: string }>> = english;
Object.assign(fakeBrowser.i18n, {
  getMessage: (key: string, values: readonly string[] = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d|\$)/g, (_, place) =>
      place === '$' ? '$' : (values[Number(place) - 1] ?? ''),
    ),
});
