package org.cldess.component;

/** What is seen of a fact on a day that comes before it. */
public enum Before {
    /** It is known not to have happened. */
    NONE,
    /** Nothing is known. */
    NOT_RECORDED
}
