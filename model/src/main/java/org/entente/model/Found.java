package org.entente.model;

/**
 * A value together with the place that it was found in.
 *
 * @param value the value
 * @param where in plain words for people: "meta article:published_time", "dateline", "JSON field
 *     date"
 */
public record Found<T>(T value, String where) {}
