package org.entente.model;

/**
 * By what a decision finds its statement again when the text was read anew or another coder coded
 * it: the place, the words and what stands around them, as the text position and text quote
 * selectors of the W3C Web Annotation Data Model have it, and what was coded there.
 *
 * @param statement the statement as coded when it was ruled on, without marks of decisions
 * @param fingerprint of the document's text at that time
 * @param coder name and version of what coded it
 * @param prefix the words before the quote
 * @param suffix the words after the quote
 */
public record Anchor(
    Statement statement, String fingerprint, String coder, String prefix, String suffix) {}
