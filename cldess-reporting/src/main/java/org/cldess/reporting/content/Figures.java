package org.cldess.reporting.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.charter.CharterSignature;
import org.cldess.dossier.Dossier;
import org.cldess.financing.Resource;

/** The key figures of a contract, each defined once: all reports take them from here. */
public final class Figures {
    private Figures() {}

    /** The sum of resources in money; in-kind contributions are to be left out by who calls. */
    public static Funding funding(List<Resource> resources) {
        return resources.stream().map(Funding::of).reduce(Funding.NONE, Funding::plus);
    }

    /** How many actors' signatures stand under the version of the charter that is in force on a day. */
    public static int signatories(Dossier dossier, LocalDate day) {
        return (int) dossier.charter().value().stream()
                .flatMap(charter -> charter.versionInForce(day).stream()
                        .flatMap(version -> charter.signatures(version.id(), day).stream()))
                .map(CharterSignature::actor)
                .distinct()
                .count();
    }

    /** A part of a whole, to four decimals; nothing of a whole that is zero. */
    public static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, 4, RoundingMode.HALF_UP));
    }
}
