package vn.congxa.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds in a text what it would lose on its way into an article, as each {@link Loss}. */
final class Losses extends AbstractVisitor {
  private static final List<String> ADDRESSES = List.of("src", "data", "href", "name");
  private static final int LONGEST = 200;

  private final List<Loss> losses = new ArrayList<>();
  private final StringBuilder shown; // what is no code, each character in its place

  private Losses(String text) {
    this.shown = new StringBuilder(text);
  }

  static List<Loss> in(String text, Node document) {
    var found = new Losses(text);
    document.accept(found);
    found.hideComments();
    for (var code : Shortcodes.in(Shortcodes.withoutFigures(found.shown.toString()))) {
      found.losses.add(new Loss(code.offset(), code.text(), Loss.Kind.SHORTCODE));
    }
    found.losses.sort(Comparator.comparingInt(Loss::offset));
    return found.losses;
  }

  @Override
  public void visit(HtmlBlock block) {
    html(block, block.getLiteral());
  }

  @Override
  public void visit(HtmlInline tag) {
    html(tag, tag.getLiteral());
  }

  @Override
  public void visit(Code code) {
    hide(code);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    hide(block);
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    hide(block);
  }

  private void html(Node node, String literal) {
    var lines = node.getSourceSpans();
    var parser = Parser.htmlParser().setTrackPosition(true);
    var body = new Element("body");
    body.appendChildren(parser.parseFragmentInput(literal, body, ""));
    Lost.in(
        body,
        element -> Style.read(element.attr("style")),
        (element, kind) -> losses.add(new Loss(offset(element, lines), named(element), kind)));
    for (var image : body.select("img:not([src])")) {
      losses.add(new Loss(offset(image, lines), "<img>", Loss.Kind.PICTURE));
    }
  }

  private static int offset(Element element, List<SourceSpan> lines) {
    var line = element.sourceRange().start().lineNumber() - 1;
    return lines.get(Math.clamp(line, 0, lines.size() - 1)).getInputIndex();
  }

  private static String named(Element element) {
    var address =
        ADDRESSES.stream().map(element::attr).filter(a -> !a.isBlank()).findFirst().orElse("");
    var name = "<" + element.normalName() + ">" + (address.isEmpty() ? "" : " " + address);
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "...";
  }

  private void hide(Node code) {
    for (var span : code.getSourceSpans()) {
      hide(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
  }

  private void hideComments() {
    var from = shown.indexOf("<!--");
    while (from >= 0) {
      var end = shown.indexOf("-->", from);
      hide(from, end < 0 ? shown.length() : end);
      from = shown.indexOf("<!--", from);
    }
  }

  private void hide(int from, int to) {
    for (var i = from; i < to; i++) {
      shown.setCharAt(i, ' ');
    }
  }
}
