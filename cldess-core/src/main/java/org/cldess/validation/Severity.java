package org.cldess.validation;

/** The severity of a problem (<i>{@index gravité}</i>). */
public enum Severity {
    /** An obligation is breached, or a value is invalid. */
    ERROR,
    /** A risk, or a missing proof. */
    WARNING,
    /** For information. */
    INFO
}
