const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The page that stands for every other while the content is wrong: what the terminal says, and the client that reloads it. */
export function problemPage(said: string, base: string): string {
  const words = said.replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>内容有问题</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.7 system-ui, sans-serif; }
body { margin: 2rem auto; padding: 0 1rem; max-width: 60rem; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
<h1>内容有问题，改好后本页自动更新</h1>
<pre>${words}</pre>
<script type="module" src="${base.replace(/\/$/, '')}/@vite/client"></script>
</html>
`;
}
