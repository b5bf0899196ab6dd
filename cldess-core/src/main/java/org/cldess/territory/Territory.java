package org.cldess.territory;

/**
 * A part of the country that holds communes (<i>{@index territoire}</i>): a commune, an EPCI, a département or a région.
 */
public sealed interface Territory permits Commune, Epci, Departement, Region {
    /** {@return the name, as the official geographic code writes it} */
    String name();

    /**
     * Tells whether a commune lies in it.
     *
     * @param commune the commune
     * @return true if it does; a commune lies in itself
     */
    boolean contains(Commune commune);
}
