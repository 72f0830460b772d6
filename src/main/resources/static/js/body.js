// Makes the body's field one in which words look as they will be printed. Without script it is a field of HTML.
import { baseKeymap, chainCommands } from "../modules/prosemirror-commands.js";
import { gapCursor } from "../modules/prosemirror-gapcursor.js";
import { history } from "../modules/prosemirror-history.js";
import {
  ellipsis,
  inputRules,
  smartQuotes,
  textblockTypeInputRule,
  wrappingInputRule,
} from "../modules/prosemirror-inputrules.js";
import { keymap } from "../modules/prosemirror-keymap.js";
import { liftListItem, sinkListItem, splitListItem } from "../modules/prosemirror-schema-list.js";
import { EditorState, Plugin, Selection } from "../modules/prosemirror-state.js";
import { goToNextCell, tableEditing } from "../modules/prosemirror-tables.js";
import { EditorView } from "../modules/prosemirror-view.js";
import { plain } from "./body-paste.js";
import { read, schema, write } from "./body-schema.js";
import { keys, pictures, toolbar } from "./body-toolbar.js";
import { views } from "./body-views.js";
import { files } from "./chooser.js";

const { nodes } = schema;
const PAUSE = 300;

const typing = (english) =>
  inputRules({
    rules: [
      ...(english ? smartQuotes : []),
      ellipsis,
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
      wrappingInputRule(/^\s*[-*–]\s$/, nodes.bullet_list),
      wrappingInputRule(/^\s*1[.)]\s$/, nodes.ordered_list),
      textblockTypeInputRule(/^(#{2,4})\s$/, nodes.heading, (match) => ({ level: match[1].length })),
    ],
  });

const moving = keymap({
  Enter: splitListItem(nodes.list_item),
  Tab: chainCommands(goToNextCell(1), sinkListItem(nodes.list_item)),
  "Shift-Tab": chainCommands(goToNextCell(-1), liftListItem(nodes.list_item)),
  "Shift-Enter": (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
  },
});

// There is always a line to go on writing in.
const openEnd = new Plugin({
  appendTransaction: (_changes, _before, state) =>
    state.doc.lastChild.isTextblock ? null : state.tr.insert(state.doc.content.size, nodes.paragraph.create()),
});

function enrich(field) {
  const box = document.getElementById(field.dataset.rich);
  const language = field.form.elements.namedItem("language")?.value ?? "";
  const invalid = field.getAttribute("aria-invalid") === "true";
  let waiting;
  const keep = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const html = write(view.state.doc);
    if (field.value !== html) {
      field.value = html;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const view = new EditorView(box.querySelector("[data-words]"), {
    state: EditorState.create({
      doc: read(field.value),
      plugins: [
        toolbar(box),
        typing(/^en\b/i.test(language)),
        keymap(keys),
        moving,
        keymap(baseKeymap),
        history(),
        gapCursor(),
        tableEditing(),
        openEnd,
      ],
    }),
    nodeViews: views(box),
    editable: () => !field.readOnly,
    transformPastedHTML: plain,
    handlePaste: (_view, event) => added(files(event.clipboardData)),
    handleDrop(target, event, _slice, moved) {
      const dropped = moved ? [] : files(event.dataTransfer);
      const place = dropped.length > 0 ? target.posAtCoords({ left: event.clientX, top: event.clientY }) : null;
      if (place) {
        target.dispatch(target.state.tr.setSelection(Selection.near(target.state.doc.resolve(place.pos))));
      }
      return added(dropped);
    },
    attributes: {
      class: "prose writing__words",
      id: "body-words",
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": "body-label",
      "aria-describedby": invalid ? "body-error body-tools-hint" : "body-tools-hint",
      "aria-invalid": String(invalid),
      lang: language,
      spellcheck: "true",
    },
    dispatchTransaction(change) {
      this.updateState(this.state.apply(change));
      if (change.docChanged && waiting === undefined) {
        waiting = setTimeout(keep, PAUSE);
      }
    },
  });
  const added = (given) => {
    if (given.length > 0) {
      pictures(view, view.dispatch, given);
    }
    return given.length > 0;
  };
  const settle = () => {
    if (waiting !== undefined) {
      keep();
    }
  };
  document.addEventListener("submit", settle, { capture: true });
  field.form.addEventListener("settle", settle);
  addEventListener("pagehide", settle, { capture: true });
  document.addEventListener("visibilitychange", settle, { capture: true });
  document.getElementById("body-label").addEventListener("click", () => view.focus());
  box.querySelector("[role=toolbar]").setAttribute("aria-controls", view.dom.id);
  field.hidden = true;
  document.getElementById("body-hint").hidden = true;
  box.hidden = false;
}

document.querySelectorAll("textarea[data-rich]").forEach(enrich);
