import type { Plugin, Rolldown } from 'vite';

/** `var a=…;export{a as t};`, and who imports it: `import{t as e}from"./rolldown-runtime-….js";`. */
const RUNTIME = /^(.*)export\{([^}]*)\};?\s*$/s;
const OF_RUNTIME = /import\{([^}]*)\}from"\.\/rolldown-runtime-[^"]*";/;

/** The bundler's own two lines would be a file, and with it a request: each chunk that needs them is given them. */
export function noRuntimeFile(): Plugin {
  return {
    name: 'no-runtime-file',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle as Rolldown.OutputBundle).filter(({ type }) => type === 'chunk');
      giveRuntime(chunks as Rolldown.OutputChunk[], (gone) => delete bundle[gone]);
    },
  };
}

function giveRuntime(chunks: readonly Rolldown.OutputChunk[], remove: (fileName: string) => void): void {
  const runtime = chunks.find(({ name }) => name === 'rolldown-runtime');
  const [, body, given] = RUNTIME.exec(runtime?.code ?? '') ?? [];
  if (!runtime || !body || !given) return;
  const inside = given.replaceAll(/([^\s,]+) as ([^,]+)/g, '$2:$1');
  for (const chunk of chunks) {
    const code = chunk.code.replace(
      OF_RUNTIME,
      (_import, names: string) =>
        `const{${names.replaceAll(' as ', ':')}}=(()=>{${body}return{${inside}}})();`,
    );
    if (code === chunk.code) continue;
    chunk.code = code;
    chunk.imports = chunk.imports.filter((file) => file !== runtime.fileName);
  }
  if (!chunks.some(({ imports }) => imports.includes(runtime.fileName))) remove(runtime.fileName);
}
