package org.cldess.contract.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Called;
import org.cldess.component.WithId;
import org.cldess.thing.Identified;

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
        @Called @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 50_000) String text) implements Identified<ArticleId> {

    @Override
    public String toString() {
        return "Article " + id;
    }
}
