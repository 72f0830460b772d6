package org.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.standfirst.site.Fields.Reading;

class FieldsTests {
  private static Fields fields(String body) {
    return switch (Fields.read(body)) {
      case Reading.Read(Fields fields) -> fields;
      case Reading.TooMuch _ -> throw new AssertionError("too much");
    };
  }

  @Test
  void a_form_is_read_as_a_browser_sends_it() {
    Fields fields = fields("email=a%40b.org&newsletters=one&newsletters=two&name=Zo%C3%AB+A&x");

    assertThat(fields.text("email")).isEqualTo("a@b.org");
    assertThat(fields.texts("newsletters")).containsExactly("one", "two");
    assertThat(fields.text("name")).isEqualTo("Zoë A");
    assertThat(fields.text("x")).isEmpty();
    assertThat(fields.text("missing")).isEmpty();
  }

  @Test
  void a_broken_form_is_read_as_far_as_it_can_be() {
    assertThat(fields("email=%zz&a=%").text("email")).isEqualTo("%zz");
    assertThat(fields("a=%FF").text("a")).isEqualTo("\uFFFD");
    assertThat(fields("&&&=&").text("")).isEmpty();
    assertThat(fields("").all()).isEmpty();
  }

  @Test
  void what_no_text_may_hold_is_left_out_and_lines_stay() {
    Fields fields = fields("a=o%00n%01e%1F%0D%0A%09two+%C5%BE&b=%00&b=x").fit();

    assertThat(fields.text("a")).isEqualTo("one\r\n\ttwo ž");
    assertThat(fields.texts("b")).containsExactly("", "x");
  }

  @Test
  void more_than_any_form_holds_is_too_much() {
    assertThat(Fields.read("a&".repeat(200))).isInstanceOf(Reading.Read.class);
    assertThat(Fields.read("a&".repeat(201))).isEqualTo(new Reading.TooMuch());
  }

  @Test
  void what_is_shown_again_holds_no_control_characters_and_fits() {
    assertThat(fields("a=x%00%0Ay").echo("a")).isEqualTo("xy");
    assertThat(fields("a=" + "😀".repeat(400)).echo("a").codePointCount(0, 600)).isEqualTo(300);
  }

  @Test
  void a_box_is_ticked_or_not() {
    assertThat(fields("optOut=true").ticked("optOut")).isTrue();
    assertThat(fields("optOut=on").ticked("optOut")).isTrue();
    assertThat(fields("optOut=false").ticked("optOut")).isFalse();
    assertThat(fields("").ticked("optOut")).isFalse();
  }
}
