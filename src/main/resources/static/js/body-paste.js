// What comes from the clipboard, told in plain HTML: emphasis and lists that word processors write as styles
// become elements, what nobody sees goes. The server does the same (articles.body.Clipboard) and trusts none of it.
const NOBODY_SEES = "style, script, meta, link, title, template, xml, object, iframe, svg, button, input";
const STYLES = /<style\b[^]*?<\/style>/gi;
const BLANK = "p, span, h1, h2, h3, h4, h5, h6";
const CAMPAIGN = /^(utm_\w+|fbclid|gclid|mc_[ce]id)$/;

export function plain(html) {
  const page = new DOMParser().parseFromString(html.replace(STYLES, "").replace(/<[^>]*>/g, unstyled), "text/html");
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode);
  }
  comments.forEach((each) => each.remove());
  page.body.querySelectorAll(NOBODY_SEES).forEach((each) => each.remove());
  lists(page.body);
  page.body.querySelectorAll("p.MsoTitle").forEach((each) => rename(each, "h2"));
  page.body.querySelectorAll("p.MsoQuote, p.MsoIntenseQuote").forEach((each) => rename(each, "blockquote"));
  for (const each of page.body.querySelectorAll("b, strong")) {
    if (/(?<![\w-])font-weight:\s*(normal|400)\b/i.test(style(each))) {
      each.replaceWith(...each.childNodes);
    }
  }
  page.body.querySelectorAll("span, font").forEach(emphasise);
  page.body.querySelectorAll("a[href]").forEach(straighten);
  for (const each of page.body.querySelectorAll(BLANK)) {
    if (!each.textContent.trim()) {
      each.remove();
    }
  }
  page.body.querySelectorAll(":scope > br").forEach((each) => each.remove());
  page.body.querySelectorAll("[data-style]").forEach((each) => each.removeAttribute("data-style"));
  return page.body.innerHTML;
}

// The page's policy keeps styles and handlers from being set, so styles are read as words, and handlers go.
const unstyled = (tag) => tag.replace(/\s(style|on\w+)\s*=/gi, " data-$1=");
const style = (element) => element?.dataset.style ?? "";

function rename(element, name) {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function emphasise(span) {
  const looks = style(span);
  const names = [];
  if (/(?<![\w-])font-weight:\s*(bold|bolder|[6-9]00)\b/i.test(looks) && !span.closest("h1, h2, h3, h4, h5, h6, th")) {
    names.push("strong");
  }
  if (/(?<![\w-])font-style:\s*(italic|oblique)/i.test(looks)) {
    names.push("em");
  }
  const raised = /vertical-align:\s*(super|sub)\b/i.exec(looks)?.[1].toLowerCase();
  if (raised) {
    names.push(raised === "super" ? "sup" : "sub");
  }
  for (const name of names) {
    const wrap = span.ownerDocument.createElement(name);
    wrap.append(...span.childNodes);
    span.append(wrap);
  }
}

// Word's lists are paragraphs that say their level in a style and carry their bullet as text.
function lists(body) {
  const isItem = (each) => /mso-list:\s*l\d+ level\d/i.test(style(each));
  for (const first of body.querySelectorAll("p[data-style*='mso-list' i]")) {
    if (!first.isConnected || !isItem(first)) {
      continue;
    }
    const open = [];
    let item = first;
    while (isItem(item)) {
      const next = item.nextElementSibling;
      const level = Number(/level(\d)/i.exec(style(item))[1]);
      const bullet = [...item.querySelectorAll("span")].find((each) =>
        /mso-list:\s*ignore/i.test(style(each)),
      );
      const name = /^[\da-z]{1,4}[.)]/i.test(bullet?.textContent.trim() ?? "") ? "ol" : "ul";
      bullet?.remove();
      while (open.length > 1 && open.at(-1).level > level) {
        open.pop();
      }
      if (!open.length || open.at(-1).level < level) {
        const list = body.ownerDocument.createElement(name);
        const parent = open.at(-1)?.list.lastElementChild;
        if (parent) {
          parent.append(list);
        } else {
          item.before(list);
        }
        open.push({ level, list });
      }
      const entry = body.ownerDocument.createElement("li");
      entry.append(...item.childNodes);
      open.at(-1).list.append(entry);
      item.remove();
      item = next;
    }
  }
}

// A link leads to its page, not by way of a counter.
function straighten(link) {
  let address;
  try {
    address = new URL(link.getAttribute("href"));
  } catch {
    return; // within the site, or none at all: the server knows
  }
  if (address.hostname === "www.google.com" && address.pathname === "/url" && address.searchParams.has("q")) {
    link.setAttribute("href", address.searchParams.get("q"));
    return;
  }
  const counted = [...address.searchParams.keys()].filter((each) => CAMPAIGN.test(each));
  if (counted.length) {
    counted.forEach((each) => address.searchParams.delete(each));
    link.setAttribute("href", address.href);
  }
}
