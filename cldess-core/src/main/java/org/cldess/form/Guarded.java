package org.cldess.form;

import java.util.Optional;
import org.cldess.disclosure.Audience;

/**
 * A thing of which its own class knows what an audience must not see, besides what its components say.
 *
 * @param <T> the thing itself
 */
public interface Guarded<T extends Record & Guarded<T>> {
    /**
     * What is kept from an audience that the components cannot say.
     *
     * @param audience who looks
     * @return the thing without that; the very same one where that is nothing; nothing where the thing itself is kept from it
     */
    Optional<T> judgedBy(Audience audience);
}
