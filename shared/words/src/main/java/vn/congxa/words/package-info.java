/** Vietnamese words: how a text is cut, what a question asks for, what an answer marks. */
@NullMarked
package vn.congxa.words;

import org.jspecify.annotations.NullMarked;
