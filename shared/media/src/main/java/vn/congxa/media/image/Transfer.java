package vn.congxa.media.image;

/** How numbers and light go together, both from 0 to 1. */
final class Transfer {
  private Transfer() {}

  /** The number that sRGB has for an amount of light. */
  static double srgb(double light) {
    return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }

  /** And back. */
  static double ofSrgb(double number) {
    return number <= 0.04045 ? number / 12.92 : Math.pow((number + 0.055) / 1.055, 2.4);
  }

  /** As television has it (BT.709 and BT.2020). */
  static double ofBt709(double number) {
    return number < 0.081 ? number / 4.5 : Math.pow((number + 0.099) / 1.099, 1 / 0.45);
  }
}
