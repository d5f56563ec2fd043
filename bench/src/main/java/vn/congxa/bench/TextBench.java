package vn.congxa.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congxa.markup.Markdown;

/**
 * What becomes of an import's time when a text grows: eight times the text may take about eight
 * times as long, whatever it is made of.
 */
final class TextBench {
  private static final int SMALL = 2_000;
  private static final int TIMES = 8;
  private static final int ROUNDS = 3;

  /** In step with the text, with room for what a collector and a compiler do meanwhile. */
  private static final double MOST = 3 * TIMES;

  private TextBench() {}

  static String run() {
    var table = new Table("text made of", "small, ms", "8 times as much, ms", "times as long");
    var slow = new StringBuilder();
    texts()
        .forEach((name, text) -> {
          var small = milliseconds(text.repeat(SMALL));
          var large = milliseconds(text.repeat(SMALL * TIMES));
          var ratio = large / small;
          table.row(name, Table.number(small, 1), Table.number(large, 1), Table.number(ratio, 1));
          if (ratio > MOST) {
            slow.append(' ').append(name);
          }
        });
    if (!slow.isEmpty()) {
      throw new BenchFailure("takes more time than in step with the text:" + slow + "\n" + table);
    }
    return table.toString();
  }

  private static Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("words", "lúa mùa ");
    texts.put("one word", "lúa");
    texts.put("paragraphs", "Lúa **mùa** [chín](/lua).\n\n");
    for (var html :
        List.of(
            "<pre>a\nb</pre>\n",
            "<pre>\n\n",
            "<span>a</span>",
            "a<br> <br>",
            "<p></p>",
            "<div>a",
            "<li>a\n",
            "<ol><li>a",
            "<td>a",
            "<video>a",
            "<p style='mso-list:l0 level2'>a</p>",
            "<tr><td><b>a</b>",
            "<td><p>a</p><table><td>b</table>",
            "<img src='file:a'>",
            "<span style='font-weight:700'>a</span>",
            "<h4>a</h4>",
            "&amp;",
            "<!-- ")) {
      texts.put("`" + html.replace("\n", " ").strip() + "`", html);
    }
    texts.put("pictures", "![a](/a.jpg \"b\")\n\n");
    texts.put("short codes", "[gallery a=\"b\"] ");
    return texts;
  }

  // The best of several: others work on the machine too.
  private static double milliseconds(String text) {
    var thread = ManagementFactory.getThreadMXBean();
    var best = Long.MAX_VALUE;
    for (var round = 0; round < ROUNDS; round++) {
      var start = thread.getCurrentThreadCpuTime();
      Markdown.losses(text);
      Markdown.html(text, _ -> null);
      best = Math.min(best, thread.getCurrentThreadCpuTime() - start);
    }
    return best / 1e6;
  }
}
