package org.cldess.territory;

/**
 * A commune near another (<i>{@index "commune voisine"}</i>).
 *
 * @param commune the commune
 * @param distance how far it is, and how surely
 */
public record Neighbour(Commune commune, Distance distance) {}
