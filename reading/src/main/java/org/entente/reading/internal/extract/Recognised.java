package org.entente.reading.internal.extract;

/** A file's kind and its media type. */
public record Recognised(FileKind kind, String mediaType) {}
