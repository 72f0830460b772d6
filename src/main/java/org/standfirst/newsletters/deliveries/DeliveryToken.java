package org.standfirst.newsletters.deliveries;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.standfirst.database.Signature;
import org.standfirst.database.SigningKeys;

/// Names a delivery where others could make one up: in return paths and links. The number to the
/// base of 36, a full stop and 80 bits of a signature, in small letters alone, since some who carry
/// mail make capitals small.
@Component
public class DeliveryToken {
  private static final Pattern FORM =
      Pattern.compile("(?<id>[0-9a-z]{1,12})\\.(?<sign>[0-9a-f]{20})");
  private static final int BYTES = 10;
  private static final int RADIX = 36;
  private final SigningKeys keys;

  DeliveryToken(SigningKeys keys) {
    this.keys = keys;
  }

  /// In the address that bounces go to.
  public String returnPath(long delivery) {
    return write("return-path", delivery);
  }

  /// In the links of a copy.
  public String clicks(long delivery) {
    return write("clicks", delivery);
  }

  /// Empty where it is none of ours.
  public OptionalLong readReturnPath(String token) {
    return read("return-path", token);
  }

  /// Empty where it is none of ours.
  public OptionalLong readClicks(String token) {
    return read("clicks", token);
  }

  private String write(String purpose, long delivery) {
    return write(keys.signature("newsletters." + purpose), delivery);
  }

  private static String write(Signature signature, long delivery) {
    String id = Long.toString(delivery, RADIX);
    byte[] sign = Base64.getUrlDecoder().decode(signature.of(id));
    return id + "." + HexFormat.of().formatHex(sign, 0, BYTES);
  }

  private OptionalLong read(String purpose, String token) {
    String small = token.toLowerCase(Locale.ROOT);
    Matcher parts = FORM.matcher(small);
    if (!parts.matches()) {
      return OptionalLong.empty();
    }
    long delivery = Long.parseLong(parts.group("id"), RADIX);
    boolean ours =
        MessageDigest.isEqual(
            write(purpose, delivery).getBytes(StandardCharsets.US_ASCII),
            small.getBytes(StandardCharsets.US_ASCII));
    return ours ? OptionalLong.of(delivery) : OptionalLong.empty();
  }
}
