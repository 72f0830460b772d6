// Makes the fields of a newsletter's own words ones in which they look as they will be printed. Without script they are
// fields of plain words or HTML.
import { baseKeymap, setBlockType, toggleMark, wrapIn, lift } from "../modules/prosemirror-commands.js";
import { history, redo, undo } from "../modules/prosemirror-history.js";
import { ellipsis, inputRules, smartQuotes } from "../modules/prosemirror-inputrules.js";
import { keymap } from "../modules/prosemirror-keymap.js";
import { DOMParser, DOMSerializer, Schema } from "../modules/prosemirror-model.js";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "../modules/prosemirror-schema-list.js";
import { EditorState, Plugin, TextSelection } from "../modules/prosemirror-state.js";
import { EditorView } from "../modules/prosemirror-view.js";

const plain = (name, ...tags) => ({
  parseDOM: [name, ...tags].map((tag) => ({ tag })),
  toDOM: () => [name, 0],
});
// What the server lets in (issues.SafeWords).
const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "inline*", ...plain("p") },
    heading: { group: "block", content: "inline*", defining: true, ...plain("h3", "h1", "h2", "h4", "h5", "h6") },
    blockquote: { group: "block", content: "paragraph+", defining: true, ...plain("blockquote") },
    bullet_list: { group: "block", content: "list_item+", ...plain("ul") },
    ordered_list: { group: "block", content: "list_item+", ...plain("ol") },
    list_item: { content: "paragraph block*", defining: true, ...plain("li") },
    hard_break: { group: "inline", inline: true, selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
    text: { group: "inline" },
  },
  marks: {
    link: {
      inclusive: false,
      attrs: { href: {} },
      parseDOM: [{ tag: "a[href]", getAttrs: (dom) => ({ href: dom.getAttribute("href") }) }],
      toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
    },
    em: plain("em", "i", "cite"),
    strong: plain("strong", "b"),
  },
});
const { nodes, marks } = schema;

const within = ({ selection: { $from } }, type) => {
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === type) return true;
  }
  return false;
};
const marked = ({ doc, selection: { from, to, $from, empty }, storedMarks }, type) =>
  empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type);
const mark = (type) => ({ run: toggleMark(type), holds: (state) => marked(state, type) });
const list = (type) => ({
  holds: (state) => within(state, type),
  run: (state, dispatch) =>
    within(state, type) ? liftListItem(nodes.list_item)(state, dispatch) : wrapInList(type)(state, dispatch),
});
const isHeading = ({ selection }) => selection.$from.parent.type === nodes.heading;
const tools = {
  strong: mark(marks.strong),
  em: mark(marks.em),
  h3: {
    holds: isHeading,
    run: (state, dispatch) => setBlockType(isHeading(state) ? nodes.paragraph : nodes.heading)(state, dispatch),
  },
  bullets: list(nodes.bullet_list),
  numbers: list(nodes.ordered_list),
  quote: {
    holds: (state) => within(state, nodes.blockquote),
    run: (state, dispatch) =>
      within(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch),
  },
};

const read = (html) => {
  const page = new globalThis.DOMParser().parseFromString(html, "text/html");
  return DOMParser.fromSchema(schema).parse(page.body);
};

function write(doc) {
  const sheet = document.implementation.createHTMLDocument("").body;
  doc.forEach((block) => {
    if (block.textContent.trim()) {
      sheet.append(DOMSerializer.fromSchema(schema).serializeNode(block, { document: sheet.ownerDocument }));
    }
  });
  for (const each of sheet.querySelectorAll("li > p:only-child")) each.replaceWith(...each.childNodes);
  return [...sheet.children].map((block) => block.outerHTML).join("\n");
}

function linking(box, view) {
  const line = box.querySelector("[data-link]");
  const input = line.querySelector("input");
  const close = () => {
    line.hidden = true;
    view.focus();
  };
  const set = (href) => {
    const { from, to, empty } = view.state.selection;
    const change = view.state.tr;
    if (empty && href) change.insert(from, schema.text(href, [marks.link.create({ href })]));
    else {
      change.removeMark(from, to, marks.link);
      if (href) change.addMark(from, to, marks.link.create({ href }));
    }
    view.dispatch(change);
    close();
  };
  input.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") set(input.value.trim());
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  line.querySelector("[data-does=set]").addEventListener("click", () => set(input.value.trim()));
  line.querySelector("[data-does=unlink]").addEventListener("click", () => set(""));
  return () => {
    const { $from } = view.state.selection;
    input.value = marks.link.isInSet($from.marks())?.attrs.href ?? "";
    line.hidden = false;
    input.focus();
  };
}

// Writes where the reader's name stands, and chooses what stands there where none is known.
function insert(view, words) {
  const { from } = view.state.selection;
  const change = view.state.tr.insertText(words);
  const [start, end] = [from + words.indexOf("|") + 1, from + words.length - 1];
  view.dispatch(change.setSelection(TextSelection.create(change.doc, start, end)));
  view.focus();
}

const toolbar = (box) =>
  new Plugin({
    view(view) {
      const bar = box.querySelector("[role=toolbar]");
      const buttons = [...bar.querySelectorAll("button")];
      const link = linking(box, view);
      bar.addEventListener("keydown", (event) => {
        const at = buttons.indexOf(document.activeElement);
        const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (at < 0 || !way) return;
        event.preventDefault();
        const next = buttons.at((at + way) % buttons.length);
        buttons.forEach((each) => (each.tabIndex = each === next ? 0 : -1));
        next.focus();
      });
      for (const button of buttons) {
        button.addEventListener("mousedown", (event) => event.preventDefault());
        button.addEventListener("click", () => {
          if (button.dataset.does === "link") link();
          else if (button.dataset.does === "reader") insert(view, button.dataset.words);
          else if (tools[button.dataset.does].run(view.state, view.dispatch)) view.focus();
        });
      }
      const update = () => {
        for (const button of buttons) {
          if (!tools[button.dataset.does] && button.dataset.does !== "link") continue;
          const holds =
            button.dataset.does === "link" ? marked(view.state, marks.link) : tools[button.dataset.does].holds(view.state);
          button.setAttribute("aria-pressed", String(holds));
        }
      };
      update();
      return { update };
    },
  });

// Makes one of them, where it stands in a box of its own.
export function enrich(box) {
  const field = box.querySelector("textarea");
  const label = box.querySelector(".field__label");
  const writing = box.querySelector(".writing");
  const view = new EditorView(box.querySelector("[data-place]"), {
    state: EditorState.create({
      doc: read(field.value),
      plugins: [
        toolbar(writing),
        inputRules({ rules: [...(/^en\b/i.test(document.documentElement.lang) ? smartQuotes : []), ellipsis] }),
        keymap({
          "Mod-z": undo,
          "Mod-y": redo,
          "Shift-Mod-z": redo,
          "Mod-b": tools.strong.run,
          "Mod-i": tools.em.run,
          Enter: splitListItem(nodes.list_item),
          Tab: sinkListItem(nodes.list_item),
          "Shift-Tab": liftListItem(nodes.list_item),
          "Shift-Enter": (state, dispatch) => {
            dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
            return true;
          },
        }),
        keymap(baseKeymap),
        history(),
      ],
    }),
    attributes: {
      class: "prose writing__words compose__words",
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": label.id,
      spellcheck: "true",
    },
    dispatchTransaction(change) {
      this.updateState(this.state.apply(change));
      if (change.docChanged) {
        field.value = write(this.state.doc);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    },
  });
  label.addEventListener("click", () => view.focus());
  field.hidden = true;
  box.querySelector(".field__hint").hidden = true;
  writing.hidden = false;
}
