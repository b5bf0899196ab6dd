package org.cldess.form;

/**
 * A thing with an id of its own, by which others cite it. Whatever else holds an id of that type cites such a thing.
 *
 * @param <I> the type of its id
 */
public interface Identified<I> {
    /**
     * Its id.
     *
     * @return the id, unique among the things of its kind in a dossier
     */
    I id();
}
