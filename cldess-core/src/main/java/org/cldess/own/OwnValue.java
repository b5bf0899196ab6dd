package org.cldess.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * The value of a field that the kind of contract adds to a thing. {@link OwnField#with} makes it.
 *
 * @param id the id of the field
 * @param value the value as a text, such as {@code 2014-06-30}, {@code 1250.00} or the code of a choice
 */
public record OwnValue(@NamePart OwnFieldId id, Known<@NotBlank @Size(max = 20_000) String> value)
        implements Identified<OwnFieldId> {
    /** Checks the components, and throws all {@link Violations}. */
    public OwnValue {
        FormRules.check(OwnValue.class, id, value);
    }

    @Override
    public String toString() {
        return "OwnValue " + id;
    }
}
