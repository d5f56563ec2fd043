package vn.congxa.editarticles;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Slug;
import vn.congxa.http.Language;
import vn.congxa.json.Json;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.AsideStore.Aside;
import vn.congxa.newsroom.Check;
import vn.congxa.newsroom.Deed;
import vn.congxa.newsroom.Manuscript;
import vn.congxa.newsroom.Opened;
import vn.congxa.newsroom.PresentStore.Present;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.Revision;
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

  private static void text(JsonGenerator json, Manuscript text, ZoneId zone) throws IOException {
    json.writeStringField("title", text.title());
    json.writeStringField("lead", text.lead());
    json.writeStringField("body", text.body());
    json.writeStringField("section", text.section());
    json.writeStringField("author", text.author());
    Json.field(json, "source", text.source());
    time(json, "publishAt", text.publishAt(), zone);
    var image = text.image();
    if (image == null) {
      json.writeNullField("image");
    } else {
      json.writeObjectFieldStart("image");
      json.writeStringField("file", image.figure().file());
      json.writeStringField("url", image.figure().url());
      json.writeStringField("alt", image.figure().alt());
      json.writeBooleanField("decorative", image.decorative());
      Json.field(json, "caption", image.figure().caption());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("attachments");
    for (var file : text.attachments()) {
      json.writeStartObject();
      json.writeStringField("file", file.file());
      json.writeStringField("name", file.name());
      json.writeNumberField("bytes", file.bytes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static Json.Writer versions(
      List<Revision> revisions, @Nullable String next, Map<String, String> names, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      for (var revision : revisions) {
        json.writeStartObject();
        revision(json, revision, names, zone);
        json.writeEndObject();
      }
      json.writeEndArray();
      Json.field(json, "next", next);
      json.writeEndObject();
    };
  }

  static Json.Writer version(
      Revision revision, Optional<Manuscript> text, Map<String, String> names, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      revision(json, revision, names, zone);
      if (text.isPresent()) {
        json.writeObjectFieldStart("text");
        text(json, text.get(), zone);
        json.writeEndObject();
      } else {
        json.writeNullField("text");
      }
      json.writeEndObject();
    };
  }

  private static void revision(
      JsonGenerator json, Revision revision, Map<String, String> names, ZoneId zone)
      throws IOException {
    json.writeNumberField("version", revision.version());
    json.writeStringField("what", revision.what().wire());
    json.writeBooleanField("automatic", revision.automatic());
    json.writeBooleanField("hasText", revision.hasText());
    person(json, "by", revision.by(), names);
    json.writeStringField("at", Answers.time(revision.at(), zone));
    json.writeStringField("work", revision.work().wire());
    json.writeStringField("public", revision.standing().wire());
    Json.field(json, "note", revision.note());
  }

  static Json.Writer aside(Aside aside, Map<String, String> names, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeNumberField("base", aside.base());
      person(json, "by", aside.by(), names);
      json.writeStringField("at", Answers.time(aside.at(), zone));
      json.writeObjectFieldStart("text");
      text(json, aside.text(), zone);
      json.writeEndObject();
      json.writeEndObject();
    };
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

  private static void person(
      JsonGenerator json, String field, @Nullable String sub, Map<String, String> names)
      throws IOException {
    if (sub == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("sub", sub);
    Json.field(json, "name", names.get(sub));
    json.writeEndObject();
  }

  private static void time(JsonGenerator json, String field, @Nullable Instant time, ZoneId zone)
      throws IOException {
    Json.field(json, field, time == null ? null : Answers.time(time, zone));
  }
}
