package org.cldess.own;

import java.util.List;

/** A thing of the model to which a kind of contract may add fields. */
public interface Extensible {
    /**
     * Returns the values of these fields, as the file contains them. {@link OwnField#of} reads one by its type.
     *
     * @return the values, at most one for each field
     */
    List<OwnValue> ownValues();
}
