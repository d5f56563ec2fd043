/** CSV as spreadsheets read it. */
@NullMarked
package vn.congxa.csv;

import org.jspecify.annotations.NullMarked;
