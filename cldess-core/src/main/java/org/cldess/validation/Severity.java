package org.cldess.validation;

/** How grave a problem is (<i>{@index gravité}</i>). */
public enum Severity {
    /** An obligation is broken, or a value makes no sense. */
    ERROR,
    /** A risk, or a missing proof. */
    WARNING,
    /** Worth knowing. */
    INFO
}
