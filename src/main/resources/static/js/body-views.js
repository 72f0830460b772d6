// How pictures, embeds and the wall's marker look among the words while they are written: each with fields of its own.
import { TextSelection } from "../modules/prosemirror-state.js";
import { choose, picture as described } from "./chooser.js";

class Fields {
  constructor(template, node, view, place) {
    this.node = node;
    this.view = view;
    this.place = place;
    this.dom = template.content.firstElementChild.cloneNode(true);
    this.dom.contentEditable = "false";
    this.inputs = [...this.dom.querySelectorAll("[data-attribute]")];
    for (const input of this.inputs) {
      input.addEventListener("input", () => this.keep(input));
      input.addEventListener("keydown", (event) => this.leave(event));
    }
    this.dom.querySelector("[data-does=remove]").addEventListener("click", () => this.remove());
    this.show();
  }

  keep(input) {
    const { attribute } = input.dataset;
    this.view.dispatch(this.view.state.tr.setNodeAttribute(this.place(), attribute, input.value.trim()));
  }

  leave(event) {
    if (event.key !== "Enter" && event.key !== "Escape") {
      return;
    }
    event.preventDefault();
    const { state } = this.view;
    const after = state.doc.resolve(this.place() + this.node.nodeSize);
    this.view.dispatch(state.tr.setSelection(TextSelection.near(after)).scrollIntoView());
    this.view.focus();
  }

  remove() {
    const place = this.place();
    this.view.dispatch(this.view.state.tr.delete(place, place + this.node.nodeSize));
    this.view.focus();
  }

  update(node) {
    if (node.type !== this.node.type) {
      return false;
    }
    this.node = node;
    this.show();
    return true;
  }

  show() {
    for (const input of this.inputs) {
      const value = this.node.attrs[input.dataset.attribute];
      if (input.value.trim() !== value) {
        input.value = value;
      }
    }
  }

  stopEvent(event) {
    return event.target.matches?.("input, button") && !event.type.startsWith("drag");
  }

  ignoreMutation() {
    return true;
  }
}

// A picture, with what the library says of it.
class PictureFields extends Fields {
  constructor(...all) {
    super(...all);
    this.dom.querySelector("[data-does=change]").addEventListener("click", () => this.change());
    this.back = () => this.isMute() && this.fetch(this.node.attrs.picture);
    addEventListener("focus", this.back);
  }

  destroy() {
    removeEventListener("focus", this.back);
  }

  // Says nothing to those who can't see it, as far as is known: it may have been described in another tab.
  isMute() {
    return this.library?.alt === "" && this.node.attrs.alt === "";
  }

  async change() {
    const [chosen] = await choose();
    if (chosen) {
      const edit = this.view.state.tr.setNodeAttribute(this.place(), "picture", chosen.picture);
      if (String(chosen.picture) !== this.node.attrs.picture) {
        // what was said of the one before is said of no other
        for (const name of ["alt", "caption", "credit"]) {
          edit.setNodeAttribute(this.place(), name, "");
        }
      }
      this.view.dispatch(edit);
    }
    this.inputs[0].focus();
  }

  show() {
    super.show();
    const { picture } = this.node.attrs;
    if (this.dom.dataset.shown !== picture) {
      this.dom.dataset.shown = picture;
      this.library = undefined;
      this.fetch(picture);
    }
    this.tell();
  }

  async fetch(picture) {
    const library = /^[1-9]\d{0,17}$/.test(picture) ? await described(picture) : { picture: "" };
    if (library && this.dom.dataset.shown === picture) {
      this.library = library;
      this.tell();
    }
  }

  tell() {
    const library = this.library;
    const image = this.dom.querySelector("img");
    image.hidden = !library?.src;
    if (library?.src && image.getAttribute("src") !== library.src) {
      image.src = library.src;
    }
    this.dom.querySelector("[data-missing]").hidden = library?.picture !== "";
    this.dom.querySelector("[data-lack]").hidden = !this.isMute();
    const words = [library?.alt, library?.caption, library?.credit].filter(Boolean);
    this.dom.querySelector("[data-told]").textContent = words.join(" · ");
  }
}

const kinds = { picture: PictureFields };

export const views = (box) =>
  Object.fromEntries(
    [...box.querySelectorAll("template")].map((template) => [
      template.dataset.node,
      (node, view, place) => new (kinds[template.dataset.node] ?? Fields)(template, node, view, place),
    ]),
  );
