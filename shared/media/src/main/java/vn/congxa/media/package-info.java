/** Images and where they are kept: S3 in the cloud, a folder on one machine. */
@NullMarked
package vn.congxa.media;

import org.jspecify.annotations.NullMarked;
