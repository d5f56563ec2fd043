/** What staff do with articles: texts at work, their states and versions; domain and stores. */
@NullMarked
package vn.congxa.newsroom;

import org.jspecify.annotations.NullMarked;
