package org.cldess.component;

/** What a fact shows on an earlier day. */
public enum Before {
    /** Not applicable: it is known not to have happened. */
    NONE,
    /** Not recorded. */
    NOT_RECORDED
}
