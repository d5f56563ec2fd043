package vn.congxa.editarticles;

import static vn.congxa.editarticles.TextJson.person;
import static vn.congxa.editarticles.TextJson.text;
import static vn.congxa.editarticles.TextJson.time;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Slug;
import vn.congxa.http.Language;
import vn.congxa.json.Json;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.Check;
import vn.congxa.newsroom.Deed;
import vn.congxa.newsroom.Opened;
import vn.congxa.newsroom.PresentStore.Present;
import vn.congxa.newsroom.PublicState;
import vn.congxa.site.OwnAddress;

/** Articles as staff read them. */
final class ArticleJson {
  private ArticleJson() {}

  /** Everybody whom a list or an article names. */
  static List<String> people(ArticleState state) {
    var people = new ArrayList<>(List.of(state.owner(), state.by()));
    if (state.life().submittedBy() != null) {
      people.add(state.life().submittedBy());
    }
    return people;
  }

  static Json.Writer list(
      List<ArticleState> states, @Nullable String next, Map<String, String> names, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      for (var state : states) {
        json.writeStartObject();
        state(json, state, names, zone);
        json.writeStringField("title", state.title());
        json.writeStringField("section", state.section());
        json.writeStringField("author", state.author());
        json.writeEndObject();
      }
      json.writeEndArray();
      Json.field(json, "next", next);
      json.writeEndObject();
    };
  }

  static Json.Writer article(
      Opened opened, List<Present> there, Set<Deed> may, Map<String, String> names, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      state(json, opened.state(), names, zone);
      text(json, opened.text(), zone);
      people(json, there, names, zone);
      json.writeArrayFieldStart("may");
      for (var deed : may) {
        json.writeString(deed.wire());
      }
      json.writeEndArray();
      json.writeEndObject();
    };
  }

  private static void state(
      JsonGenerator json, ArticleState state, Map<String, String> names, ZoneId zone)
      throws IOException {
    var life = state.life();
    json.writeStringField("id", state.id());
    json.writeNumberField("version", state.version());
    json.writeStringField("at", Answers.time(state.at(), zone));
    person(json, "by", state.by(), names);
    person(json, "owner", state.owner(), names);
    json.writeStringField("work", life.work().wire());
    json.writeBooleanField("binned", life.binned());
    Json.field(json, "slug", state.slug() == null ? null : state.slug().value());
    person(json, "submittedBy", life.submittedBy(), names);
    Json.field(json, "returnedBecause", life.returnedBecause());
    json.writeObjectFieldStart("public");
    json.writeStringField("state", life.standing().wire());
    time(json, "publishedAt", life.publishedAt(), zone);
    var slug = life.standing() == PublicState.NEVER ? null : state.slug();
    Json.field(json, "url", slug == null ? null : OwnAddress.article(slug));
    var withdrawal = state.withdrawal();
    Json.field(json, "withdrawnBecause", withdrawal == null ? null : withdrawal.because());
    Json.field(json, "replacedBy", withdrawal == null ? null : withdrawal.replacedBy());
    json.writeEndObject();
  }

  static Json.Writer checks(List<Check> checks, Language language) {
    return json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("checks");
      for (var check : checks) {
        var fault = CheckFault.of(check);
        json.writeStartObject();
        json.writeStringField("level", check.isBlocking() ? "block" : "warn");
        json.writeStringField("pointer", check.pointer());
        json.writeStringField("code", fault.code().wire());
        json.writeStringField("message", fault.code().text(language, check.argument()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    };
  }

  static Json.Writer present(List<Present> there, Map<String, String> names, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      people(json, there, names, zone);
      json.writeEndObject();
    };
  }

  static Json.Writer slug(
      Slug slug, boolean isTaken, @Nullable String article, @Nullable String proposal) {
    return json -> {
      json.writeStartObject();
      json.writeStringField("slug", slug.value());
      json.writeBooleanField("free", !isTaken);
      Json.field(json, "article", article);
      Json.field(json, "proposal", proposal);
      json.writeEndObject();
    };
  }

  private static void people(
      JsonGenerator json, List<Present> there, Map<String, String> names, ZoneId zone)
      throws IOException {
    json.writeArrayFieldStart("present");
    for (var one : there) {
      json.writeStartObject();
      json.writeStringField("sub", one.sub());
      Json.field(json, "name", names.get(one.sub()));
      json.writeStringField("since", Answers.time(one.since(), zone));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
