package vn.congxa.newsroom;

/** An article as its editors find it: its state, and the newest text. */
public record Opened(ArticleState state, Manuscript text) {}
