package org.cldess.contract;

/**
 * An article of the contract’s text (<i>article</i>).
 *
 * @param id its id
 * @param title its title
 * @param text its text
 */
public record Article(ArticleId id, String title, String text) {}
