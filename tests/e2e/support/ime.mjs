// A Chinese input method, by the DevTools protocol: what is typed is a composition until it is chosen.

// Types `keys` (pinyin) into the focused field and chooses `text` by `by`: "Space", or "Enter", which a field must not
// take for itself. While it lasts every key event has keyCode 229 and isComposing, as with a real input method;
// `meanwhile` happens before the choice.
export async function compose(page, keys, text, { by = "Space", meanwhile = async () => {} } = {}) {
  const session = await page.context().newCDPSession(page);
  const key = (type, name) => session.send("Input.dispatchKeyEvent", {
    type, key: name, code: name.length === 1 ? `Key${name.toUpperCase()}` : name, windowsVirtualKeyCode: 229,
  });
  for (let end = 1; end <= keys.length; end += 1) {
    await key("rawKeyDown", keys[end - 1]);
    await session.send("Input.imeSetComposition", { text: keys.slice(0, end), selectionStart: end, selectionEnd: end });
    await key("keyUp", keys[end - 1]);
  }
  await meanwhile();
  await key("rawKeyDown", by);
  await session.send("Input.insertText", { text });
  await key("keyUp", by);
  await session.detach();
}
