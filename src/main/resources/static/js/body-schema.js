// What an article's body may hold, as the server lets it in (articles.body.SafeHtml), and its way to HTML and back.
import { DOMParser, DOMSerializer, Schema } from "../modules/prosemirror-model.js";
import { tableNodes } from "../modules/prosemirror-tables.js";

const told = (dom, name) => dom.getAttribute(name) ?? "";
const caption = (dom) => dom.querySelector("figcaption")?.textContent.trim() ?? "";
const given = (attributes) =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ""));
const figure = (attributes, words) =>
  words ? ["figure", given(attributes), ["figcaption", words]] : ["figure", given(attributes)];
const texts = (...names) => Object.fromEntries(names.map((name) => [name, { default: "" }]));
const elements = (...tags) => tags.map((tag) => ({ tag }));
const plain = (name, ...tags) => ({ parseDOM: elements(name, ...tags), toDOM: () => [name, 0] });

const tables = tableNodes({ tableGroup: "block", cellContent: "flow+" });
tables.table = {
  ...tables.table,
  attrs: texts("caption"),
  parseDOM: [
    {
      tag: "table",
      getAttrs: (dom) => ({ caption: dom.querySelector("caption")?.textContent.trim() ?? "" }),
    },
    { tag: "caption", ignore: true },
  ],
  toDOM: (node) =>
    node.attrs.caption
      ? ["table", ["caption", { contenteditable: "false" }, node.attrs.caption], ["tbody", 0]]
      : ["table", ["tbody", 0]],
};

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block flow", content: "inline*", ...plain("p") },
    heading: {
      group: "block",
      content: "inline*",
      defining: true,
      attrs: { level: { default: 2 } },
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
        tag: `h${level}`,
        attrs: { level: Math.min(Math.max(level, 2), 4) },
      })),
      toDOM: (node) => [`h${node.attrs.level}`, 0],
    },
    blockquote: { group: "block", content: "flow+", defining: true, ...plain("blockquote") },
    bullet_list: { group: "block flow", content: "list_item+", ...plain("ul") },
    ordered_list: { group: "block flow", content: "list_item+", ...plain("ol") },
    list_item: { content: "paragraph flow*", defining: true, ...plain("li") },
    ...tables,
    picture: {
      group: "block",
      atom: true,
      draggable: true,
      attrs: texts("picture", "alt", "caption", "credit"),
      parseDOM: [
        {
          tag: "figure[data-picture]",
          getAttrs: (dom) => ({
            picture: told(dom, "data-picture"),
            alt: told(dom, "data-alt"),
            credit: told(dom, "data-credit"),
            caption: caption(dom),
          }),
        },
      ],
      toDOM: ({ attrs }) =>
        figure(
          { "data-picture": attrs.picture, "data-alt": attrs.alt, "data-credit": attrs.credit },
          attrs.caption,
        ),
    },
    embed: {
      group: "block",
      atom: true,
      draggable: true,
      attrs: texts("address", "caption"),
      parseDOM: [
        {
          tag: "figure[data-embed]",
          getAttrs: (dom) => ({ address: told(dom, "data-embed"), caption: caption(dom) }),
        },
        { tag: "figure", ignore: true },
      ],
      toDOM: ({ attrs }) => figure({ "data-embed": attrs.address }, attrs.caption),
    },
    wall: {
      group: "block",
      atom: true,
      draggable: true,
      parseDOM: elements("hr.wall"),
      toDOM: () => ["hr", { class: "wall" }],
    },
    hard_break: {
      group: "inline",
      inline: true,
      selectable: false,
      parseDOM: elements("br"),
      toDOM: () => ["br"],
    },
    text: { group: "inline" },
  },
  marks: {
    link: {
      inclusive: false,
      attrs: { href: {} },
      parseDOM: [{ tag: "a[href]", getAttrs: (dom) => ({ href: told(dom, "href") }) }],
      toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
    },
    em: plain("em", "i", "cite"),
    strong: plain("strong", "b"),
    sub: { excludes: "sup", ...plain("sub") },
    sup: { excludes: "sub", ...plain("sup") },
  },
});

// The body in that HTML, of which nothing runs or loads.
export function read(html) {
  const page = new globalThis.DOMParser().parseFromString(html, "text/html");
  return DOMParser.fromSchema(schema).parse(page.body);
}

// Whether a block says nothing.
const isBlank = (node) => node.isTextblock && !node.textContent.trim();

// The HTML of a body, a block on a line.
export function write(body) {
  const sheet = document.implementation.createHTMLDocument("").body;
  body.forEach((block) => {
    if (!isBlank(block)) {
      sheet.append(DOMSerializer.fromSchema(schema).serializeNode(block, { document: sheet.ownerDocument }));
    }
  });
  for (const each of sheet.querySelectorAll("li > p:first-child, td > p:only-child, th > p:only-child")) {
    each.replaceWith(...each.childNodes);
  }
  sheet.querySelectorAll("table").forEach(head);
  return [...sheet.children].map((block) => block.outerHTML).join("\n");
}

// Rows of nothing but headings make the table's head; headings say whether they are a row's or a column's.
function head(table) {
  table.querySelector("caption")?.removeAttribute("contenteditable");
  const rows = [...table.rows];
  const isHead = (row) => [...row.cells].every((cell) => cell.localName === "th");
  const first = rows.findIndex((row) => !isHead(row));
  const top = rows.slice(0, first < 0 ? 1 : first);
  if (top.length && top.every(isHead)) {
    const thead = table.ownerDocument.createElement("thead");
    thead.append(...top);
    table.tBodies[0].before(thead);
  }
  for (const each of table.querySelectorAll("th")) {
    each.scope = each.closest("thead") ? "col" : "row";
  }
  for (const each of table.querySelectorAll("tbody:empty")) {
    each.remove();
  }
}
