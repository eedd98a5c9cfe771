// How pictures and ticks are drawn.

// A picture of the shop is shown as soon as its content is read; one from elsewhere only by its name, as nothing is
// ever fetched from there.
export function pictureView(on) {
  return node => {
    const dom = document.createElement("span");
    dom.className = "picture";
    dom.dataset.src = node.attrs.src;
    const name = node.attrs.alt || node.attrs.src;
    const say = words => {
      dom.textContent = words;
      dom.classList.add("named");
    };
    let gone = false;
    if (node.attrs.src.startsWith("#/file/")) {
      on.picture(node.attrs.src).then(address => {
        if (gone) return;
        if (!address) return say(name);
        const image = document.createElement("img");
        image.alt = node.attrs.alt;
        image.src = address;
        image.onerror = () => say(name);
        dom.replaceChildren(image);
      }, () => say(name));
    } else say(`${name} ${node.attrs.src}`);
    return { dom, destroy() { gone = true; } };
  };
}

// An item of a list, with a box to tick where it has one.
export function itemView(labels) {
  return (node, view, getPos) => {
    const dom = document.createElement("li");
    if (node.attrs.checked === null) return { dom, contentDOM: dom, update: next => next.type === node.type && next.attrs.checked === null };
    dom.className = "ticked-item";
    const box = document.createElement("span");
    box.contentEditable = "false";
    box.setAttribute("role", "checkbox");
    box.setAttribute("aria-label", labels.tick);
    box.tabIndex = 0;
    const content = document.createElement("div");
    dom.append(box, content);
    const show = checked => {
      box.setAttribute("aria-checked", String(checked));
      dom.classList.toggle("done", checked);
    };
    show(node.attrs.checked);
    const toggle = () => {
      const at = getPos();
      const now = view.state.doc.nodeAt(at);
      view.dispatch(view.state.tr.setNodeMarkup(at, null, { checked: !now.attrs.checked }));
    };
    box.addEventListener("mousedown", event => event.preventDefault());
    box.addEventListener("click", toggle);
    box.addEventListener("keydown", event => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      toggle();
    });
    return {
      dom,
      contentDOM: content,
      update(next) {
        if (next.type !== node.type || next.attrs.checked === null) return false;
        show(next.attrs.checked);
        return true;
      },
      stopEvent: event => box.contains(event.target),
      ignoreMutation: change => !content.contains(change.target),
    };
  };
}
