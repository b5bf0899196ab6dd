package org.cldess.difference;

/**
 * An article to be compared (<i>{@index article}</i>).
 *
 * @param id what tells it from the others of its text: the same from one text to the next
 * @param title its title
 * @param text its text
 */
public record ComparedArticle(String id, String title, String text) {}
