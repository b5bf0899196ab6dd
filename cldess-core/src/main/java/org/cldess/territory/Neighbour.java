package org.cldess.territory;

/**
 * A commune near another (<i>{@index "commune voisine"}</i>).
 *
 * @param commune the commune
 * @param distance the distance, with its error
 */
public record Neighbour(Commune commune, Distance distance) {}
