package vn.congxa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;

class CursorProperties {
  private static final byte[] KEY = new byte[32];

  private final Cursor cursor = new Cursor(KEY, "an-binh-dong");

  @Property
  void a_position_comes_back_as_it_went(
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second, @ForAll @IntRange int number) {
    var position =
        new Position(Instant.ofEpochSecond(second), new Slug("bai-" + Math.abs((long) number)));

    assertThat(cursor.decode(cursor.encode(position))).isEqualTo(position);
  }

  @Property
  void a_cursor_changed_in_any_letter_is_refused(
      @ForAll @IntRange(min = 0, max = 60) int at, @ForAll char letter) {
    var given = cursor.encode(new Position(Instant.EPOCH, new Slug("mua-vu")));
    var index = Math.min(at, given.length() - 1);
    var changed = given.substring(0, index) + letter + given.substring(index + 1);

    // The last letter's spare bits mean nothing in base64.
    if (letter != given.charAt(index) && index < given.length() - 1) {
      assertThat(refusal(changed)).isEqualTo(Code.INVALID_CURSOR);
    }
  }

  @Property
  void nothing_made_up_is_believed(@ForAll String made) {
    assertThat(refusal(made)).isEqualTo(Code.INVALID_CURSOR);
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    var position = new Position(Instant.EPOCH, new Slug("mua-vu"));

    assertThat(refusal(new Cursor(KEY, "another-site").encode(position)))
        .isEqualTo(Code.INVALID_CURSOR);
    assertThat(refusal(new Cursor(KEY, "an-binh-dong", "kinh-te").encode(position)))
        .isEqualTo(Code.INVALID_CURSOR);
  }

  private Code refusal(String text) {
    return catchThrowableOfType(Refused.class, () -> cursor.decode(text)).code();
  }
}
