package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.known.Known;

/**
 * The renewals of an agreement. Only an agreement with an end is renewed, each time until a later day, after all random
 * days.
 */
final class AgreementSense {
    private static final LocalDate LATE = LocalDate.of(2040, 12, 31);

    private AgreementSense() {}

    static void addTo(Sense sense) {
        sense.part(
                Agreement.class,
                "renewals",
                agreement -> agreement.said("end").isNone() ? Known.of(List.of()) : agreement.drawn("renewals"));
        sense.value(AgreementRenewal.class, "until", renewal -> LATE.plusYears(renewal.index()));
    }
}
