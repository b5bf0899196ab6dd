package org.cldess.difference;

/**
 * An article to compare (<i>{@index article}</i>).
 *
 * @param id its id, unique in its text and the same in both texts
 * @param title its title
 * @param text its text
 */
public record ComparedArticle(String id, String title, String text) {}
