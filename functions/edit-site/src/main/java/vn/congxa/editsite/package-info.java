/** Takes what administrators change of a site: identity, hosts, sections, profile, alert. */
@NullMarked
package vn.congxa.editsite;

import org.jspecify.annotations.NullMarked;
