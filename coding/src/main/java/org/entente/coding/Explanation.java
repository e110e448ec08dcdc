package org.entente.coding;

import org.entente.coding.frame.Frame;
import org.entente.model.Statement;

/**
 * How a statement came about.
 *
 * @param statement the statement
 * @param sentence the whole sentence that it stands in
 * @param frame the frame that produced it
 * @param trigger the word that evoked the frame
 * @param tree the sentence as the parser saw it, for people
 */
public record Explanation(
    Statement statement, String sentence, Frame frame, String trigger, String tree) {}
