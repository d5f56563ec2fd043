package vn.congxa.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser of ten years ago makes of a style: a rule whose selector it does not know is none,
 * and so is a property or a value.
 */
final class OldStyle {
  private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");
  private static final Pattern NEW_SELECTOR = Pattern.compile(":(has|is|where|focus-visible)\\b");
  private static final Pattern NEW_DECLARATION =
      Pattern.compile(
          "^\\s*(--|grid|gap|inset|aspect-ratio|text-wrap|text-underline-offset|clip-path"
              + "|text-decoration-thickness|overflow-wrap:anywhere|color-scheme|break-inside)"
              + "|var\\(|clamp\\(|min\\(|max\\(|minmax\\(|:grid|fit-content|#0000");

  private OldStyle() {}

  static String of(String style) {
    return RULE.matcher(style)
        .replaceAll(rule ->
            NEW_SELECTOR.matcher(rule.group(1)).find()
                ? ""
                : Matcher.quoteReplacement(rule.group(1) + "{" + known(rule.group(2)) + "}"));
  }

  /** Has the page come with its style changed, and without the policy that forbids that. */
  static void change(Page page, UnaryOperator<String> style) {
    page.route("**/bai-viet/**", route -> answer(route, style));
  }

  private static void answer(Route route, UnaryOperator<String> style) {
    var answer = route.fetch();
    var headers = new HashMap<>(answer.headers());
    headers.remove("content-security-policy");
    var body =
        STYLE
            .matcher(answer.text())
            .replaceFirst(found ->
                Matcher.quoteReplacement("<style>" + style.apply(found.group(1)) + "</style>"));
    route.fulfill(
        new Route.FulfillOptions().setStatus(answer.status()).setHeaders(headers).setBody(body));
  }

  private static String known(String declarations) {
    return Stream.of(declarations.split(";", -1))
        .filter(declaration -> !NEW_DECLARATION.matcher(declaration).find())
        .collect(Collectors.joining(";"));
  }
}
