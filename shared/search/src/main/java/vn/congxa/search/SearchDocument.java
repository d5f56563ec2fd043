package vn.congxa.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;

/** An article as the library takes it. */
final class SearchDocument {
  private static final FieldType WORDS = words();
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private SearchDocument() {}

  static Document of(SearchText text) {
    var document = new Document();
    document.add(new StringField(Fields.SLUG, text.slug(), Field.Store.YES));
    document.add(new StringField(Fields.SECTION, text.section(), Field.Store.NO));
    document.add(new LongField(Fields.AT, text.at().toEpochMilli(), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.VERSION, text.version()));
    document.add(new NumericDocValuesField(Fields.PRINT, print(text)));
    document.add(field(Fields.TITLE, text.title()));
    document.add(field(Fields.LEAD, text.lead()));
    document.add(field(Fields.ALL, text.title(), text.lead(), text.rest()));
    return document;
  }

  static Term slug(String slug) {
    return new Term(Fields.SLUG, slug);
  }

  /** Another for a text that differs in anything but its version. */
  static long print(SearchText text) {
    var print = BASIS;
    var at = String.valueOf(text.at().toEpochMilli());
    for (var part : List.of(text.section(), at, text.title(), text.lead(), text.rest())) {
      for (var i = 0; i < part.length(); i++) {
        print = (print ^ part.charAt(i)) * PRIME;
      }
      print = (print ^ Character.MAX_VALUE) * PRIME;
    }
    return print;
  }

  private static Field field(String name, String... texts) {
    return new Field(name, new WordStream(texts), WORDS);
  }

  private static FieldType words() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
