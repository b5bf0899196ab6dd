package org.cldess.actor;

import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;

/**
 * A legal form of a body, from a day on (<i>{@index "forme juridique"}</i>).
 *
 * @param form the form
 * @param from the first day of this form; not applicable if the body has had it since its creation
 */
public record DatedLegalForm(
        LegalForm form, @From @Follows("../created") Known<LocalDate> from) {}
