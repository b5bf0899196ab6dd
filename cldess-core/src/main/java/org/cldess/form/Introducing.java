package org.cldess.form;

import java.util.Optional;

/** A change that may add a thing with an id of its own, which exists from then on. */
public interface Introducing {
    /**
     * The id of what it adds.
     *
     * @return the id; nothing if it changes or removes what is there
     */
    Optional<? extends Id<?>> introduced();
}
