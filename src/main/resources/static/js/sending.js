// Sends a file, and tells what came of it: taken, held up for a reason that passes, or refused.
const STALLED = 30_000;
const UNANSWERED = 180_000;

// Where the answer came from: whoever isn't signed in any more is led to another page.
const isHome = (request, address) => new URL(request.responseURL, location).pathname === address;

function outcome(request, address) {
  const { status } = request;
  if (!isHome(request, address) || status === 401) return { halted: "signed-out" };
  if (status === 403) return { halted: "refused" };
  if (status === 503) return { halted: "not-kept" };
  // A proxy whose server is just starting, a server in trouble, too many at once: all of it passes.
  if (status >= 500 || status === 429) return { halted: "unreached" };
  return status === 200 ? { answer: request.responseText } : { answer: "" };
}

export function send(address, field, file, progress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    let patience;
    const wait = (time) => {
      clearTimeout(patience);
      patience = setTimeout(() => request.abort(), time);
    };
    const end = (result) => {
      clearTimeout(patience);
      resolve(result);
    };
    body.append(field, file, file.name);
    request.open("POST", address);
    request.upload.addEventListener("progress", (event) => {
      wait(STALLED);
      if (event.lengthComputable) progress.value = event.loaded / event.total;
    });
    request.upload.addEventListener("load", () => {
      progress.removeAttribute("value");
      wait(UNANSWERED);
    });
    request.addEventListener("load", () => end(outcome(request, address)));
    request.addEventListener("error", () => end({ halted: "unreached" }));
    request.addEventListener("abort", () => end({ halted: "unreached" }));
    wait(STALLED);
    request.send(body);
  });
}
