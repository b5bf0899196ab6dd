package org.cldess.charter;

import org.cldess.known.Known;

/**
 * An article of the charter (<i>principe</i>).
 *
 * @param id its id
 * @param title its title
 * @param text its text
 * @param axis the axis that it serves
 */
public record Principle(PrincipleId id, String title, String text, Known<Axis> axis) {}
