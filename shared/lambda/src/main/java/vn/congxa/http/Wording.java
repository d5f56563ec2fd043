package vn.congxa.http;

/** What people are told, in both languages. {@code {0}} stands for an argument. */
public record Wording(String vietnamese, String english) {
  String in(Language language) {
    return language == Language.ENGLISH ? english : vietnamese;
  }
}
