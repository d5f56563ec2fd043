package vn.congxa.editarticles;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.markup.Change;
import vn.congxa.newsroom.Draft;

/**
 * A text as a client sends it.
 *
 * @param changed what was taken out of it that a reader would have seen
 */
record DraftForm(Draft draft, @Nullable Slug slug, boolean automatic, List<Change> changed) {
  DraftForm {
    changed = List.copyOf(changed);
  }

  /** What the gateway takes; a text that is pasted shrinks to a fraction of it. */
  private static final int LARGEST_BODY = 5 * 1024 * 1024;

  private static final int LONGEST_HTML = 4_000_000;

  /** More than goes out: who pastes it sees what is too long, and shortens it there. */
  private static final int LONGEST_TITLE = 1_000;

  private static final int LONGEST_LEAD = 10_000;
  private static final int LONGEST_FILE = 200;

  /**
   * What is wrong with its fields is added to {@code faults}.
   *
   * @throws Refused the body cannot be read at all
   */
  static @Nullable DraftForm read(Request request, List<Fault> faults) {
    return Form.read(request, LARGEST_BODY, faults, DraftForm::of);
  }

  private static DraftForm of(Form form) {
    var kind = form.text("kind", 10);
    if (kind == null || !List.of("auto", "manual").contains(kind)) {
      form.fault("kind", NewsroomFault.UNKNOWN_KIND);
    }
    var cleaned = ArticleHtml.clean(form.draft("body", LONGEST_HTML));
    var slug = slug(form, "slug");
    var draft =
        new Draft(
            form.draft("title", LONGEST_TITLE),
            form.draft("lead", LONGEST_LEAD),
            cleaned.html(),
            form.draft("section", Slug.LONGEST),
            form.draft("author", Article.LONGEST_NAME),
            source(form),
            form.time("publishAt"),
            image(form.part("image")),
            attachments(form));
    return new DraftForm(draft, slug, "auto".equals(kind), cleaned.changes("/body"));
  }

  private static @Nullable String source(Form form) {
    var source = form.draft("source", Article.LONGEST_NAME);
    return source.isEmpty() ? null : source;
  }

  /** Null where absent or faulty. */
  static @Nullable Slug slug(Form form, String name) {
    var slug = form.text(name, Slug.LONGEST);
    if (slug != null && !Slug.isValid(slug)) {
      form.fault(name, NewsroomFault.NOT_A_SLUG);
      return null;
    }
    return slug == null ? null : new Slug(slug);
  }

  private static Draft.@Nullable PictureUse image(@Nullable Form form) {
    if (form == null) {
      return null;
    }
    var file = form.text("file", LONGEST_FILE);
    if (file == null) {
      form.fault("file", FaultCode.REQUIRED);
    }
    var caption = form.draft("caption", Article.LONGEST_LEAD);
    var use =
        new Draft.PictureUse(
            file == null ? "" : file,
            form.draft("alt", Article.LONGEST_TITLE),
            form.flag("decorative"),
            caption.isEmpty() ? null : caption);
    form.refuseTheRest();
    return use;
  }

  private static List<Draft.FileUse> attachments(Form form) {
    var files = new ArrayList<Draft.FileUse>();
    for (var part : form.list("attachments", Article.MOST_ATTACHMENTS)) {
      var file = part.text("file", LONGEST_FILE);
      var name = part.text("name", Article.LONGEST_NAME);
      if (file == null) {
        part.fault("file", FaultCode.REQUIRED);
      }
      if (name == null) {
        part.fault("name", FaultCode.REQUIRED);
      }
      part.refuseTheRest();
      files.add(new Draft.FileUse(file == null ? "" : file, name == null ? "" : name));
    }
    return files;
  }
}
