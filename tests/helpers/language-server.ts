import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CODE } from '../../src/site/settings.ts';

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/** What an editor would show. */
export interface EditorAnswer {
  /** For each place that was asked for. */
  completions: string[][];
  hover: string;
  diagnostics: string[];
}

/** Speaks the language server protocol with a process: sends requests and waits for their answers. */
function connect(folder: string) {
  const server = spawn(
    process.execPath,
    [join(CODE, 'node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'],
    { cwd: folder },
  );
  const waiting = new Map<number, (result: unknown) => void>();
  let received = Buffer.alloc(0);
  let last = 0;

  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result }: Message) => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    // The server asks for settings and for files to be watched: there are none.
    else send({ id, result: params?.items?.map(() => null) ?? null });
  };
  server.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const start = received.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/i.exec(received.toString('utf8', 0, start))?.[1]);
      if (start < 4 || received.length < start + length) return;
      receive(JSON.parse(received.toString('utf8', start, start + length)) as Message);
      received = received.subarray(start + length);
    }
  });
  return {
    notify: (method: string, params: object) => {
      send({ method, params });
    },
    request: <R>(method: string, params: object) =>
      new Promise<R>((resolve) => {
        waiting.set(++last, (result) => {
          resolve(result as R);
        });
        send({ id: last, method, params });
      }),
    stop: () => server.kill(),
  };
}

/** Opens a file in the Astro language server, as the extension for VS Code does, and asks what it shows. */
export async function askLanguageServer(
  folder: string,
  file: string,
  text: string,
  { completeAt, hoverOn }: { completeAt: { line: number; character: number }[]; hoverOn: string },
): Promise<EditorAnswer> {
  const server = connect(folder);
  try {
    const rootUri = pathToFileURL(folder).href;
    const uri = pathToFileURL(file).href;
    await server.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'handbook' }],
      capabilities: { workspace: { configuration: true } },
      initializationOptions: {
        typescript: { tsdk: join(CODE, 'node_modules/typescript/lib') },
        contentIntellisense: true,
      },
    });
    server.notify('initialized', {});
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'mdx', version: 1, text } });
    const textDocument = { uri };
    const hoverLine = text.split('\n').findIndex((line) => line.startsWith(`${hoverOn}:`));
    const completions = await Promise.all(
      completeAt.map((position) =>
        server.request<{ items: { label: string }[] } | null>('textDocument/completion', { textDocument, position }),
      ),
    );
    const hover = await server.request<{ contents: { value: string } } | null>('textDocument/hover', {
      textDocument,
      position: { line: hoverLine, character: 2 },
    });
    const diagnostics = await server.request<{ items: { message: string }[] } | null>('textDocument/diagnostic', {
      textDocument,
    });
    return {
      completions: completions.map((completion) => completion?.items.map((item) => item.label) ?? []),
      hover: hover?.contents.value ?? '',
      diagnostics: diagnostics?.items.map((item) => item.message) ?? [],
    };
  } finally {
    server.stop();
  }
}
