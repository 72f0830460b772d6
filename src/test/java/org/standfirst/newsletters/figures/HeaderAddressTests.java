package org.standfirst.newsletters.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Fuzz;

class HeaderAddressTests {
  @ParameterizedTest
  @CsvSource({
    "https://a.example/b?c=d&e=%20#f, https://a.example/b?c=d&e=%20#f",
    "https://a.example/straße und mehr, https://a.example/stra%C3%9Fe%20und%20mehr",
    "https://bücher.example/ä?ö#ü, https://xn--bcher-kva.example/%C3%A4?%C3%B6#%C3%BC",
    "http://a.example, http://a.example"
  })
  void an_address_leads_where_browsers_would_go(String address, String written) {
    assertThat(HeaderAddress.of(address)).isEqualTo(written);
  }

  @Test
  void whatever_it_is_a_header_can_hold_it() {
    Fuzz.texts(
        List.of("https://a.example/b?c=d#e", "http://bücher.example/\r\nSet-Cookie: a=b"),
        each -> assertThat(HeaderAddress.of(each)).matches("[!-~]*"));
  }
}
