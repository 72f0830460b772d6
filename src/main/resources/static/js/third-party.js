// Loads a third party's script once, from the address its documentation gives.
export function load(address) {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.async = true;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
}
