package org.cldess.thing;

import java.util.Optional;
import org.cldess.disclosure.Audience;

/**
 * A thing whose class determines what an audience must not see, in addition to the annotations of its components.
 *
 * @param <T> the type of the thing
 */
public interface AudienceDependent<T extends Record & AudienceDependent<T>> {
    /**
     * Removes what is hidden from an audience and cannot be expressed by annotations.
     *
     * @param audience the audience
     * @return the thing without the hidden data; the very same object if nothing is hidden; empty if the thing itself
     *     is hidden
     */
    Optional<T> withoutHiddenFrom(Audience audience);
}
