package org.cldess.thing;

import java.util.List;

/**
 * A thing without an id whose facts are corrected in place (<i>{@index rectification}</i>). Before the day of a
 * correction it is as it was, so that only its references identify it.
 */
public interface Corrected {
    /** {@return what was corrected in it, oldest first; empty if nothing was} */
    List<? extends Record> corrections();
}
