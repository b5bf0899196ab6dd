package org.cldess.contract.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.NamePart;
import org.cldess.component.WithId;
import org.cldess.consistency.FormRules;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * An article of the contract (<i>{@index article}</i>).
 *
 * @param id the id
 * @param title the title
 * @param text the text
 */
@WithId("article")
public record Article(
        ArticleId id,
        @NamePart @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 50_000) String text) implements Identified<ArticleId> {
    /** Checks the components, and throws all {@link Violations}. */
    public Article {
        FormRules.check(Article.class, id, title, text);
    }

    @Override
    public String toString() {
        return "Article " + id;
    }
}
