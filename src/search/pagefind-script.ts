import type { IndexFile } from 'pagefind';

const swallowed = '"load_index_chunk")).catch(()=>{})';

/**
 * Pagefind's browser script, made to fail when a part of the index cannot be loaded. As it comes,
 * it searches on without that part, and the page would say that words which occur do not.
 */
export function reportFailedChunks(script: IndexFile): IndexFile {
  const code = new TextDecoder().decode(script.content);
  if (code.split(swallowed).length !== 2) {
    throw new Error(`${script.path} is not the version of Pagefind that this code knows.`);
  }
  return {
    path: script.path,
    content: new TextEncoder().encode(code.replace(swallowed, '"load_index_chunk"))')),
  };
}
