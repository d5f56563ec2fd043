package vn.congxa.media.image;

/** From what a picture's numbers mean to what they would be in sRGB. */
@FunctionalInterface
interface Conversion {
  /** Of pixels as {@code 0xAARRGGBB}, in their place; alpha stays. */
  void convert(int[] pixels);
}
