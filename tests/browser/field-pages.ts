import { join } from 'node:path';
import { build } from 'vite';

const FIELDS = join(import.meta.dirname, '../fixtures/fields');

/** A chat's page in the shell of `body`; a page of its own each time, so that nothing stands in it. */
export function chatPage(body: string, script = ''): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Чат</title></head>
    <body><h1>Чат</h1>${body}<script type="module">${script}</script></body></html>`;
}

/** A chat whose field belongs to a framework: the framework as it is published, bundled into the page. */
export async function frameworkPage(framework: 'react' | 'vue'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { write: false, rollupOptions: { input: join(FIELDS, `${framework}.js`) } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const code =
    bundle && 'output' in bundle ? bundle.output.find((one) => one.type === 'chunk')?.code : undefined;
  if (!code) throw new Error(`${framework} was not bundled`);
  return chatPage('<div id="root"></div>', code.replaceAll('</script', '<\\/script'));
}

const FORM = (field: string) =>
  `<form onsubmit="event.preventDefault(); sent.value = +sent.value + 1">${field}<output id="sent">0</output></form>`;

/** Fields without a framework, by what they are. */
export const PLAIN_FIELDS: Readonly<Record<string, string>> = {
  'a textarea': FORM('<textarea id="field" rows="12" cols="60"></textarea>'),
  'an editable element': FORM('<div id="field" contenteditable="true" style="min-height:4em"></div>'),
  'an editable element of plain text': FORM(
    '<div id="field" contenteditable="plaintext-only" style="min-height:4em;white-space:pre-wrap"></div>',
  ),
  'a line': FORM('<input id="field" size="80">'),
};
