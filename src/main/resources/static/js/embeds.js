// Shows what lies elsewhere in a frame, once the reader has asked for it. Without script, a link leads there.
// The page's policy lets in those guests that the page was printed with: of what comes into it later, only theirs is shown.
const origin = (button) => new URL(button.dataset.frame).origin;
const guests = new Set([...document.querySelectorAll("button[data-frame]")].map(origin));

function offer(part) {
  for (const button of part.querySelectorAll("button[data-frame]")) {
    if (guests.has(origin(button))) {
      for (const each of button.closest(".embed__place").querySelectorAll("[hidden]")) {
        each.hidden = false;
      }
    }
  }
}

function show(button) {
  const place = button.closest(".embed__place");
  const frame = document.createElement("iframe");
  frame.className = "embed__frame";
  frame.title = button.dataset.title;
  frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
  frame.setAttribute(
    "sandbox",
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation",
  );
  // some providers show nothing to whoever doesn't say where they come from
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = button.dataset.frame;
  place.replaceChildren(frame, place.querySelector(".embed__link"));
  place.classList.add("embed__place--shown");
  frame.focus();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-frame]");
  if (button) {
    show(button);
  }
});
offer(document);

const entries = document.querySelector("[data-live] [data-entries]");
if (entries) {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const each of addedNodes) {
        if (each instanceof Element) {
          offer(each);
        }
      }
    }
  }).observe(entries, { childList: true });
}
