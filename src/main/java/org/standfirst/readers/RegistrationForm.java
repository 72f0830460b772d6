package org.standfirst.readers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.readers.pages.RegistrationPanel;

/// The registration form as it was sent: these fields and no others.
record RegistrationForm(
    String email,
    String password,
    String firstName,
    String lastName,
    String birthDate,
    String birthDay,
    String birthMonth,
    String birthYear,
    List<String> newsletters,
    boolean optOut,
    ReturnPath returnTo,
    String proof) {
  private static final int ECHOED = 300;

  static RegistrationForm of(HttpServletRequest request) {
    return new RegistrationForm(
        text(request, "email"),
        text(request, "password"),
        text(request, "firstName"),
        text(request, "lastName"),
        text(request, "birthDate"),
        text(request, "birthDay"),
        text(request, "birthMonth"),
        text(request, "birthYear"),
        texts(request, "newsletters"),
        ticked(request, "optOut"),
        ReturnPath.of(request.getParameter("returnTo")),
        text(request, "proof"));
  }

  /// The field's text; empty where it wasn't sent.
  static String text(HttpServletRequest request, String field) {
    @Nullable String text = request.getParameter(field);
    return text == null ? "" : text;
  }

  static List<String> texts(HttpServletRequest request, String field) {
    String @Nullable [] all = request.getParameterValues(field);
    return all == null ? List.of() : List.of(all);
  }

  static boolean ticked(HttpServletRequest request, String field) {
    String text = text(request, field);
    return !text.isEmpty() && !text.equals("false");
  }

  /// What is shown again of a text: no control characters, and no more than fits a field.
  static String echo(String typed) {
    String shown = typed.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}]", "");
    return shown.codePointCount(0, shown.length()) <= ECHOED
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, ECHOED));
  }

  /// What is shown again when the form comes back: everything but the password.
  RegistrationPanel.Typed typed() {
    String[] iso = birthDate.strip().split("-", -1);
    boolean whole = iso.length == 3;
    return new RegistrationPanel.Typed(
        echo(email),
        echo(firstName),
        echo(lastName),
        echo(whole ? iso[2] : birthDay),
        echo(whole ? iso[1] : birthMonth),
        echo(whole ? iso[0] : birthYear),
        optOut);
  }

  /// The password is nobody's business but the hash's.
  @Override
  public String toString() {
    return "RegistrationForm";
  }
}
