package vn.congxa.site;

/**
 * A site as it stands in the table.
 *
 * @param version counts its changes, from 1
 */
public record SavedSite(Site site, long version) {}
