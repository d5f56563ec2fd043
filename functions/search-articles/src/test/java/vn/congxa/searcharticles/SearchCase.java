package vn.congxa.searcharticles;

import static vn.congxa.finding.FindingPortal.NEIGHBOUR;
import static vn.congxa.finding.FindingPortal.SITE;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import vn.congxa.aws.Environment;
import vn.congxa.finding.FindingPortal;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** Two communes, and the function that searches them. */
abstract class SearchCase {
  final FindingPortal portal = new FindingPortal();
  final ByteArrayOutputStream log = new ByteArrayOutputStream();
  final SearchArticlesHandler handler = handler(new ExecutionInterceptor() {});

  SearchArticlesHandler handler(ExecutionInterceptor between) {
    var out = new PrintStream(log, true, StandardCharsets.UTF_8);
    return new SearchArticlesHandler(
        new Wiring(
            new Environment(portal.variables()),
            () -> TestClients.watched(portal.db(), between),
            portal.clock(),
            new RequestLog(out)));
  }

  static Event api() {
    return at("/api/search", SITE);
  }

  static Event page() {
    return at("/tim-kiem", SITE);
  }

  static Event at(String path, String site) {
    return Event.of("GET " + path, path).header("host", site + ".example.vn");
  }

  TestAnswer search(String typed) {
    return api().query("q", typed).to(handler);
  }

  /** The slugs of what is found. */
  List<String> found(String typed) {
    return slugs(search(typed));
  }

  List<String> foundBeside(String typed) {
    return slugs(at("/api/search", NEIGHBOUR).query("q", typed).to(handler));
  }

  static List<String> slugs(TestAnswer answer) {
    return answer.json().path("items").findValuesAsText("url").stream()
        .filter(url -> url.startsWith("/bai-viet/"))
        .map(url -> url.substring("/bai-viet/".length()))
        .toList();
  }

  String told() {
    return log.toString(StandardCharsets.UTF_8);
  }
}
