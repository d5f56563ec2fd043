package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:8080",
        "LocalHost:1",
        "an-binh-dong.localhost:8080",
        "127.0.0.1",
        "127.8.9.10:65535",
        "[::1]",
        "[::1]:8080"
      })
  void names_of_this_machine_mean_it(String host) {
    assertThat(Loopback.isMeant(host, null)).isTrue();
    assertThat(Loopback.isMeant("localhost", "http://" + host)).isTrue();
    assertThat(Loopback.isMeant("localhost", "https://" + host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "trang-la.example",
        "localhost.trang-la.example",
        "xlocalhost",
        "127.0.0.1.trang-la.example",
        "127.0.0.1.example:80",
        "128.0.0.1",
        "192.168.1.5:8080",
        "0.0.0.0",
        "[::2]",
        "[::ffff:192.168.1.5]",
        "localhost:8080/x",
        "localhost@trang-la.example",
        "localhost\n"
      })
  void other_names_do_not(String host) {
    assertThat(Loopback.isMeant(host, null)).isFalse();
    assertThat(Loopback.isMeant("localhost", "http://" + host)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "localhost", "file://", "chrome-extension://localhost"})
  void an_origin_is_a_page_of_the_web(String origin) {
    assertThat(Loopback.isMeant("localhost", origin)).isFalse();
  }
}
