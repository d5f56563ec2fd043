package vn.congxa.newsroom;

import vn.congxa.content.Figure;

/**
 * The picture above a text.
 *
 * @param decorative whether it says nothing that the text does not, so that it needs no alt text
 */
public record LeadPicture(Figure figure, boolean decorative) {}
