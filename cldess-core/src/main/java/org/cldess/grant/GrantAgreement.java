package org.cldess.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.component.Before;
import org.cldess.component.Distinct;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.NotBefore;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.form.Seen;
import org.cldess.internal.Codes;
import org.cldess.known.Known;
import org.cldess.language.Sayable;

/**
 * The written agreement on a grant (<i>{@index "convention de subvention"}</i>).
 *
 * @param signed the day on which the last of the two signed it
 * @param kind for one year or several
 * @param start the first day of its period
 * @param end the last day of its period; none if it names none
 * @param provisions what it says
 * @param dataPublished the day on which its essential data were published (<i>{@index "données essentielles"}</i>)
 */
@WithBuilder
public record GrantAgreement(
        @From(before = Before.NONE) Known<LocalDate> signed,
        Known<GrantAgreement.Kind> kind,
        @Planned Known<LocalDate> start,
        @Planned @NotBefore("start") Known<LocalDate> end,
        @Distinct Known<List<GrantClause>> provisions,
        @Happened Known<LocalDate> dataPublished)
        implements Seen<GrantAgreement> {
    /**
     * For how long an agreement on grants binds (<i>{@index "durée de la convention"}</i>).
     */
    public enum Kind implements Sayable {
        /** For one year. */
        YEARLY,
        /** For several years, on aims (<i>{@index "convention pluriannuelle d’objectifs"}</i>). */
        MULTI_YEAR;

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("agreement-kind." + Codes.of(this)).say(locale);
        }
    }

    /** Keeps the list as it is now. */
    public GrantAgreement {
        provisions = Known.list(provisions);
    }

    /**
     * Begins an agreement of which nothing is said.
     *
     * @return a builder, on which the rest is set
     */
    public static GrantAgreementBuilder builder() {
        return new GrantAgreementBuilder();
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public GrantAgreementBuilder toBuilder() {
        return new GrantAgreementBuilder(this);
    }
}
