package org.cldess.contract.text;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of an {@link Article} inside its contract.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("article")
public record ArticleId(String value) implements Id<ArticleId> {
    /** Checks the form. */
    public ArticleId {
        IdForm.check("an article", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static ArticleId of(String value) {
        return new ArticleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
