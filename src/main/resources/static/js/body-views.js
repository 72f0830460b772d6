// How pictures, embeds and the wall's marker look among the words while they are written: each with fields of its own.
import { TextSelection } from "../modules/prosemirror-state.js";

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
    const image = this.dom.querySelector("img");
    const { picture } = this.node.attrs;
    if (image && image.dataset.shown !== picture) {
      image.dataset.shown = picture;
      image.hidden = true;
      image.onload = () => (image.hidden = false);
      if (/^[1-9]\d{0,17}$/.test(picture)) {
        image.src = image.dataset.from + picture;
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

export const views = (box) =>
  Object.fromEntries(
    [...box.querySelectorAll("template")].map((template) => [
      template.dataset.node,
      (node, view, place) => new Fields(template, node, view, place),
    ]),
  );
