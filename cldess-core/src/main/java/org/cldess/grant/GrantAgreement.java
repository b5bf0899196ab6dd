package org.cldess.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.component.Before;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotBefore;
import org.cldess.internal.code.EnumCodes;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.thing.DayDependent;

/**
 * The written agreement on a grant (<i>{@index "convention de subvention"}</i>).
 *
 * @param signed the day of the last signature
 * @param kind whether it is for one year or several
 * @param start the first day of its period
 * @param end the last day of its period; not applicable if it sets none
 * @param provisions the clauses that it contains
 * @param signatures who signed it for whom, one signature per party; empty if none is recorded
 * @param dataPublished the day on which the essential data was published (<i>{@index "données essentielles"}</i>)
 */
@WithBuilder
public record GrantAgreement(
        @From(before = Before.NONE) @Follows("signatures/date")
        Known<LocalDate> signed,

        Known<GrantAgreement.Kind> kind,
        @Planned Known<LocalDate> start,
        @Planned @NotBefore("start") Known<LocalDate> end,
        @Distinct Known<List<GrantClause>> provisions,
        @Distinct("actor") List<PartnerSignature> signatures,
        @HiddenUntilThen @Follows("signed") Known<LocalDate> dataPublished)
        implements DayDependent<GrantAgreement> {
    /**
     * The duration of a grant agreement (<i>{@index "durée de la convention"}</i>).
     */
    public enum Kind implements Localizable {
        /** For one year. */
        YEARLY,
        /** For several years, with agreed objectives (<i>{@index "convention pluriannuelle d’objectifs"}</i>). */
        MULTI_YEAR;

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("agreement-kind." + EnumCodes.of(this)).say(locale);
        }
    }

    /** Copies the lists. */
    public GrantAgreement {
        provisions = Known.list(provisions);
        signatures = List.copyOf(signatures);
    }

    /**
     * Starts building an agreement with nothing recorded.
     *
     * @return a builder for the remaining components
     */
    public static GrantAgreementBuilder builder() {
        return new GrantAgreementBuilder();
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public GrantAgreementBuilder toBuilder() {
        return new GrantAgreementBuilder(this);
    }
}
