// The bar of tools above the body: what each does, by what key, and whether it holds where the caret is.
import { lift, setBlockType, toggleMark, wrapIn } from "../modules/prosemirror-commands.js";
import { closeHistory, redo, undo } from "../modules/prosemirror-history.js";
import { liftListItem, wrapInList } from "../modules/prosemirror-schema-list.js";
import { NodeSelection, Plugin, TextSelection } from "../modules/prosemirror-state.js";
import * as tables from "../modules/prosemirror-tables.js";
import { schema } from "./body-schema.js";
import { choose } from "./chooser.js";

const { nodes, marks } = schema;

const within = (state, type) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === type) {
      return true;
    }
  }
  return false;
};

const marked = (state, type) => {
  const { from, to, $from, empty } = state.selection;
  return empty
    ? Boolean(type.isInSet(state.storedMarks ?? $from.marks()))
    : state.doc.rangeHasMark(from, to, type);
};

const mark = (type) => ({ run: toggleMark(type), holds: (state) => marked(state, type) });

const heading = (level) => {
  const holds = (state) =>
    state.selection.$from.parent.type === nodes.heading &&
    state.selection.$from.parent.attrs.level === level;
  return {
    holds,
    run: (state, dispatch) =>
      holds(state)
        ? setBlockType(nodes.paragraph)(state, dispatch)
        : setBlockType(nodes.heading, { level })(state, dispatch),
  };
};

const list = (type) => ({
  holds: (state) => within(state, type),
  run: (state, dispatch) =>
    within(state, type)
      ? liftListItem(nodes.list_item)(state, dispatch)
      : wrapInList(type)(state, dispatch),
});

// Puts a block after the one that the caret is in, or in its place where that is empty.
const put = (make) => ({
  run(state, dispatch, view) {
    const { $from } = state.selection;
    const node = make(state);
    if (dispatch) {
      const depth = Math.min($from.depth, 1);
      const isBlank = $from.depth === 1 && $from.parent.content.size === 0;
      const place = depth === 0 ? state.selection.to : isBlank ? $from.before(1) : $from.after(1);
      const change = isBlank
        ? state.tr.replaceWith(place, place + $from.parent.nodeSize, node)
        : state.tr.insert(place, node);
      change.setSelection(
        node.isAtom ? NodeSelection.create(change.doc, place) : TextSelection.near(change.doc.resolve(place + 1)),
      );
      dispatch(change.scrollIntoView());
      view?.nodeDOM(place)?.querySelector?.("input")?.focus();
    }
    return true;
  },
});

// Puts in pictures that are chosen from the library, or added to it just now.
export const pictures = async (view, dispatch, added) => {
  for (const { picture } of await choose(added)) {
    put(() => nodes.picture.create({ picture })).run(view.state, dispatch, view);
  }
};

const picture = {
  run(state, dispatch, view) {
    if (dispatch) {
      pictures(view, dispatch);
    }
    return true;
  },
};

const cell = (type) => type.createAndFill();
const row = (type) => nodes.table_row.create(null, [cell(type), cell(type), cell(type)]);
const table = () =>
  nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);

const wall = {
  holds: (state) => state.selection.node?.type === nodes.wall,
  run(state, dispatch) {
    if (dispatch) {
      const change = state.tr;
      const { $from } = state.selection;
      const place = $from.depth === 0 ? state.selection.to : $from.after(1);
      change.insert(place, nodes.wall.create());
      if (place + 1 === change.doc.content.size) {
        change.insert(place + 1, nodes.paragraph.create());
      }
      change.setSelection(TextSelection.near(change.doc.resolve(place + 1)));
      // there is one wall: it has been moved
      const others = [];
      change.doc.forEach((node, offset) => {
        if (node.type === nodes.wall && offset !== place) {
          others.push(offset);
        }
      });
      others.reverse().forEach((offset) => change.delete(offset, offset + 1));
      dispatch(change.scrollIntoView());
    }
    return true;
  },
};

const editTable = (run) => ({ run });

// What a tool does is undone by itself, and not with the words typed just before.
const step = (run) => (state, dispatch, view) =>
  run(state, dispatch && ((change) => dispatch(closeHistory(change))), view);

const tools = {
  strong: { ...mark(marks.strong), key: "Mod-b" },
  em: { ...mark(marks.em), key: "Mod-i" },
  sub: { ...mark(marks.sub), key: "Mod-," },
  sup: { ...mark(marks.sup), key: "Mod-." },
  h2: { ...heading(2), key: "Mod-Alt-2" },
  h3: { ...heading(3), key: "Mod-Alt-3" },
  h4: { ...heading(4), key: "Mod-Alt-4" },
  bullets: { ...list(nodes.bullet_list), key: "Mod-Shift-8" },
  numbers: { ...list(nodes.ordered_list), key: "Mod-Shift-7" },
  quote: {
    key: "Mod-Shift-9",
    holds: (state) => within(state, nodes.blockquote),
    run: (state, dispatch) =>
      within(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch),
  },
  picture: { ...picture, key: "Mod-Alt-p" },
  embed: { ...put(() => nodes.embed.create()), key: "Mod-Alt-e" },
  table: { ...put(table), key: "Mod-Alt-t" },
  wall: { ...wall, key: "Mod-Alt-Enter" },
  undo: { run: undo, key: "Mod-z" },
  redo: { run: redo, key: "Mod-Shift-z" },
  "row-after": editTable(tables.addRowAfter),
  "row-before": editTable(tables.addRowBefore),
  "row-remove": editTable(tables.deleteRow),
  "column-after": editTable(tables.addColumnAfter),
  "column-before": editTable(tables.addColumnBefore),
  "column-remove": editTable(tables.deleteColumn),
  "cells-merge": editTable(tables.mergeCells),
  "cells-split": editTable(tables.splitCell),
  "head-row": editTable(tables.toggleHeaderRow),
  "head-column": editTable(tables.toggleHeaderColumn),
  "table-remove": editTable(tables.deleteTable),
};

for (const tool of Object.values(tools)) {
  if (tool.run !== undo && tool.run !== redo) {
    tool.run = step(tool.run);
  }
}

export const keys = Object.fromEntries(
  Object.values(tools)
    .filter((tool) => tool.key)
    .map((tool) => [tool.key, tool.run]),
);
keys["Mod-y"] = redo;

// Where a link leads is typed in a line of its own under the bar.
function linking(box, view) {
  const line = box.querySelector("[data-link]");
  const input = line.querySelector("input");
  const close = () => {
    line.hidden = true;
    view.focus();
  };
  const set = () => {
    const href = input.value.trim();
    const { state } = view;
    const change = state.tr;
    const { from, to, empty } = state.selection;
    if (empty && href) {
      change.insert(from, schema.text(href, [marks.link.create({ href })]));
    } else {
      change.removeMark(from, to, marks.link);
      if (href) {
        change.addMark(from, to, marks.link.create({ href }));
      }
    }
    view.dispatch(change);
    close();
  };
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      set();
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  line.querySelector("[data-does=set]").addEventListener("click", set);
  line.querySelector("[data-does=unlink]").addEventListener("click", () => {
    input.value = "";
    set();
  });
  return () => {
    const { state } = view;
    const { $from, empty } = state.selection;
    const here = marks.link.isInSet($from.marksAcross(state.selection.$to) ?? $from.marks());
    if (here && empty) {
      view.dispatch(state.tr.setSelection(around(state, here)));
    }
    input.value = here?.attrs.href ?? "";
    line.hidden = false;
    input.focus();
  };
}

// All of the link that the caret is in.
function around(state, link) {
  const { $from } = state.selection;
  let index = $from.index();
  let start = $from.start();
  for (let i = 0; i < index; i++) {
    start += $from.parent.child(i).nodeSize;
  }
  let end = start + ($from.parent.maybeChild(index)?.nodeSize ?? 0);
  while (index > 0 && link.isInSet($from.parent.child(index - 1).marks)) {
    index--;
    start -= $from.parent.child(index).nodeSize;
  }
  for (let i = $from.index() + 1; i < $from.parent.childCount; i++) {
    if (!link.isInSet($from.parent.child(i).marks)) {
      break;
    }
    end += $from.parent.child(i).nodeSize;
  }
  return TextSelection.create(state.doc, start, end);
}

// Joins the bar to the view. One tool is in the order of tabs; arrows lead to the others.
export function toolbar(box) {
  const bar = box.querySelector("[role=toolbar]");
  const buttons = [...bar.querySelectorAll("button")];
  const visible = () => buttons.filter((each) => each.offsetParent !== null);
  const go = (to) => {
    buttons.forEach((each) => (each.tabIndex = each === to ? 0 : -1));
    to.focus();
  };
  bar.addEventListener("keydown", (event) => {
    const all = visible();
    const at = all.indexOf(document.activeElement);
    const next = {
      ArrowRight: all[(at + 1) % all.length],
      ArrowLeft: all[(at - 1 + all.length) % all.length],
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (next) {
      event.preventDefault();
      go(next);
    }
  });
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key === "F10" && event.altKey) {
          go(buttons.find((each) => each.tabIndex === 0));
          return true;
        }
        if (event.key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
          bar.querySelector("[data-does=link]").click();
          return true;
        }
        return false;
      },
    },
    view(view) {
      const link = linking(box, view);
      for (const button of buttons) {
        const { does } = button.dataset;
        button.addEventListener("mousedown", (event) => event.preventDefault());
        button.addEventListener("click", () => {
          if (does === "link") {
            link();
            return;
          }
          const before = document.activeElement;
          if (tools[does].run(view.state, view.dispatch, view) && document.activeElement === before) {
            view.focus();
          }
        });
      }
      const update = () => {
        const { state } = view;
        for (const button of buttons) {
          const { does } = button.dataset;
          const holds = does === "link" ? marked(state, marks.link) : tools[does].holds?.(state);
          if (holds !== undefined) {
            button.setAttribute("aria-pressed", String(holds));
          }
          const able = does === "link" || tools[does].run(state);
          button.setAttribute("aria-disabled", String(!able));
        }
        box.querySelector("[data-table]").hidden = !tables.isInTable(state);
      };
      update();
      return { update };
    },
  });
}
