package vn.congxa.content.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Position;
import vn.congxa.content.Slug;
import vn.congxa.http.ProblemType;
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

    if (letter != given.charAt(index)) {
      assertThat(refusal(changed)).isEqualTo(ContentProblem.INVALID_CURSOR);
    }
  }

  @Property
  void a_cursor_with_another_last_letter_or_an_end_is_refused(
      @ForAll @IntRange(max = 2) int longer, @ForAll @IntRange(max = 63) int letter) {
    // Of three lengths in a row, two have bits to spare in their last letter.
    var slug = new Slug("mua-vu" + "x".repeat(longer));
    var given = cursor.encode(new Position(Instant.EPOCH, slug));
    var start = given.substring(0, given.length() - 1);
    var last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".charAt(letter);

    if (last != given.charAt(given.length() - 1)) {
      assertThat(refusal(start + last)).isEqualTo(ContentProblem.INVALID_CURSOR);
    }
    for (var end : List.of("=", "==", "A", " ")) {
      assertThat(refusal(given + end)).isEqualTo(ContentProblem.INVALID_CURSOR);
    }
  }

  @Property
  void nothing_made_up_is_believed(@ForAll String made) {
    assertThat(refusal(made)).isEqualTo(ContentProblem.INVALID_CURSOR);
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    var position = new Position(Instant.EPOCH, new Slug("mua-vu"));

    assertThat(refusal(new Cursor(KEY, "another-site").encode(position)))
        .isEqualTo(ContentProblem.INVALID_CURSOR);
    assertThat(refusal(new Cursor(KEY, "an-binh-dong", "kinh-te").encode(position)))
        .isEqualTo(ContentProblem.INVALID_CURSOR);
    assertThat(refusal(new Cursor(KEY, "an-binh", "-dong").encode(position)))
        .isEqualTo(ContentProblem.INVALID_CURSOR);
  }

  private @Nullable ProblemType refusal(String text) {
    var refused = catchThrowableOfType(Refused.class, () -> cursor.decode(text));
    return refused == null ? null : refused.code();
  }
}
