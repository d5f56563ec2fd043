package vn.congxa.log;

/** So many of what a metric counts. */
public record Count(Metric metric, long number) {}
