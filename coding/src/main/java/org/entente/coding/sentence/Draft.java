package org.entente.coding.sentence;

import org.entente.coding.frame.Frame;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.model.Statement;

/** A statement with what it came from, for the explanation. */
public record Draft(Statement statement, Frame frame, Token trigger, Tree tree) {}
