// Lets a reader see the password being typed. Without script the field is simply a password field.
for (const button of document.querySelectorAll("button[data-reveals]")) {
  const input = document.getElementById(button.dataset.reveals);
  const show = button.textContent;
  button.hidden = false;
  button.addEventListener("click", () => {
    const hidden = input.type === "password";
    input.type = hidden ? "text" : "password";
    button.textContent = hidden ? button.dataset.hide : show;
  });
  // a password manager recognises the field only as a password
  input.form.addEventListener("submit", () => (input.type = "password"));
}
