// Lets a block of an issue be dragged to another place by its handle, by mouse or finger. The buttons do the same by
// keyboard, and without script.
const FAR = 6;
const EDGE = 90;
const SPEED = 14;

// Calls back with the block's number and by how many places it was moved down.
export function dragging(moved) {
  let drag;
  const blocks = () => [...document.querySelectorAll(".compose__block")];

  function aim() {
    const others = blocks();
    const to = others.findIndex((each) => {
      const box = each.getBoundingClientRect();
      return drag.y < box.top + box.height / 2;
    });
    drag.to = to < 0 ? others.length : to;
    others.forEach((each, at) => {
      each.classList.toggle("compose__block--before", at === drag.to);
      each.classList.toggle("compose__block--after", at === others.length - 1 && drag.to === others.length);
    });
  }

  function scroll() {
    if (!drag?.lifted) return;
    const way = drag.y < EDGE ? -SPEED : drag.y > innerHeight - EDGE ? SPEED : 0;
    if (way !== 0) {
      scrollBy({ top: way, behavior: "instant" });
      aim();
    }
    requestAnimationFrame(scroll);
  }

  function end() {
    const ended = drag;
    drag = undefined;
    ended.block.classList.remove("compose__block--lifted");
    document.body.classList.remove("is-dragging");
    for (const each of blocks()) each.classList.remove("compose__block--before", "compose__block--after");
    return ended;
  }

  document.addEventListener("pointerdown", (event) => {
    const block = event.target.closest(".compose__handle")?.closest(".compose__block");
    if (!block || drag || event.button !== 0) return;
    event.preventDefault();
    drag = { block, pointer: event.pointerId, from: event.clientY, y: event.clientY };
    event.target.setPointerCapture(event.pointerId);
  });
  document.addEventListener("pointermove", (event) => {
    if (event.pointerId !== drag?.pointer) return;
    drag.y = event.clientY;
    if (!drag.lifted && Math.abs(drag.y - drag.from) >= FAR) {
      drag.lifted = true;
      drag.block.classList.add("compose__block--lifted");
      document.body.classList.add("is-dragging");
      requestAnimationFrame(scroll);
    }
    if (drag.lifted) aim();
  });
  document.addEventListener("pointerup", (event) => {
    if (event.pointerId !== drag?.pointer) return;
    const at = blocks().indexOf(drag.block);
    const { block, lifted, to } = end();
    const by = to > at ? to - at - 1 : to - at;
    if (lifted && by !== 0) moved(block.dataset.block.split(":")[0], by);
  });
  document.addEventListener("pointercancel", (event) => {
    if (event.pointerId === drag?.pointer) end();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && drag) end();
  });
  document.body.classList.add("is-composing");
}
