package org.cldess.difference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An article to be compared (<i>article</i>).
 *
 * @param id what tells it from the others of its text: the same from one text to the next
 * @param title its title
 * @param text its text
 */
public record ArticleText(
        String id,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 50_000) String text) {}
