package org.cldess.territory;

/**
 * A part of the country that consists of communes (<i>{@index territoire}</i>): a commune, an EPCI, a département or a
 * région.
 */
public sealed interface Territory permits Commune, Epci, Departement, Region {
    /** {@return the name, as in the official geographic code} */
    String name();

    /**
     * Returns whether a commune lies in this territory.
     *
     * @param commune the commune
     * @return true if it does; a commune lies in itself
     */
    boolean contains(Commune commune);
}
