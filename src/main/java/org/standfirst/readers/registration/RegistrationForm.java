package org.standfirst.readers.registration;

import java.util.List;
import org.standfirst.readers.pages.RegistrationPanel;
import org.standfirst.site.Fields;
import org.standfirst.site.ReturnPath;

/// The registration form as it was sent: these fields and no others.
public record RegistrationForm(
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

  public static RegistrationForm of(Fields fields) {
    return new RegistrationForm(
        fields.text("email"),
        fields.text("password"),
        fields.text("firstName"),
        fields.text("lastName"),
        fields.text("birthDate"),
        fields.text("birthDay"),
        fields.text("birthMonth"),
        fields.text("birthYear"),
        fields.texts("newsletters"),
        fields.ticked("optOut"),
        fields.returnTo(),
        fields.text("proof"));
  }

  /// The same from another address.
  public RegistrationForm at(String address) {
    return new RegistrationForm(
        address,
        password,
        firstName,
        lastName,
        birthDate,
        birthDay,
        birthMonth,
        birthYear,
        newsletters,
        optOut,
        returnTo,
        proof);
  }

  /// What is shown again when the form comes back: everything but the password.
  public RegistrationPanel.Typed typed() {
    String[] iso = birthDate.strip().split("-", -1);
    boolean whole = iso.length == 3;
    return new RegistrationPanel.Typed(
        Fields.echoOf(email),
        Fields.echoOf(firstName),
        Fields.echoOf(lastName),
        Fields.echoOf(whole ? iso[2] : birthDay),
        Fields.echoOf(whole ? iso[1] : birthMonth),
        Fields.echoOf(whole ? iso[0] : birthYear),
        optOut);
  }

  /// The password is nobody's business but the hash's.
  @Override
  public String toString() {
    return "RegistrationForm";
  }
}
