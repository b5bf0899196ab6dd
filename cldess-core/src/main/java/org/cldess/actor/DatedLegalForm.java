package org.cldess.actor;

import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;

/**
 * A legal form that a body took (<i>{@index "forme juridique"}</i>).
 *
 * @param form the form
 * @param from the day from which it has it; none if since its creation
 */
public record DatedLegalForm(LegalForm form, @From Known<LocalDate> from) {}
