// Shows what lies elsewhere in a frame, once the reader has asked for it. Without script, a link leads there.
for (const button of document.querySelectorAll("button[data-frame]")) {
  const place = button.closest(".embed__place");
  for (const each of place.querySelectorAll("[hidden]")) {
    each.hidden = false;
  }
  button.addEventListener("click", () => {
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
  });
}
