package org.cldess.thing;

/**
 * A thing with an id by which others cite it. Anything else that contains an id of that type cites such a thing.
 *
 * @param <I> the type of its id
 */
public interface Identified<I> {
    /**
     * Returns the id.
     *
     * @return the id, unique among the things of its kind in a dossier
     */
    I id();
}
