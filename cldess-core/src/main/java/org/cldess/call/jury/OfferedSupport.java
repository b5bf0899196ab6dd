package org.cldess.call.jury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.call.application.SupportKind;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * Support that an award gives in addition to money.
 *
 * @param kind the kind of support
 * @param text a description
 */
public record OfferedSupport(@NamePart SupportKind kind, Known<@NotBlank @Size(max = 500) String> text) {
    /** Checks the components, and throws all {@link Violations}. */
    public OfferedSupport {
        FormRules.check(OfferedSupport.class, kind, text);
    }
}
