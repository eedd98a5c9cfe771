// Listens to everything a window complains about and everything it asks of anybody else.

// `complaints` grows while the window lives: console errors and warnings, uncaught errors, requests to another origin.
// `expect(pattern)` says which complaints a test brings about on purpose.
export function watch(context, origin) {
  const complaints = [], expected = [];
  const complain = text => { if (!expected.some(pattern => pattern.test(text))) complaints.push(text); };
  const listen = page => {
    page.on("console", message => {
      if (["error", "warning"].includes(message.type())) complain(`console ${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", error => complain(`uncaught: ${error}`));
  };
  context.pages().forEach(listen);
  context.on("page", listen);
  context.on("request", request => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) complain(`foreign request: ${url}`);
  });
  return { complaints, expect: pattern => expected.push(pattern) };
}
