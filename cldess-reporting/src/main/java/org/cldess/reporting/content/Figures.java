package org.cldess.reporting.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.charter.CharterSignature;
import org.cldess.dossier.Dossier;
import org.cldess.financing.Funding;
import org.cldess.financing.Resource;
import org.cldess.money.Amount;

/** The key figures of a contract, each defined once: all reports take them from here. */
public final class Figures {
    private Figures() {}

    /** Committed ÷ planned; nothing where nothing is planned. */
    public static Optional<BigDecimal> commitmentRate(Funding funding) {
        return share(funding.committed().toBigDecimal(), funding.planned().toBigDecimal());
    }

    /** Parts that do not overlap: paid, committed and not paid, awarded and not committed, planned and not awarded. */
    public static List<BigDecimal> parts(Funding funding) {
        return List.of(
                funding.paid().toBigDecimal(),
                difference(funding.committed(), funding.paid()),
                difference(funding.awarded(), funding.committed()),
                difference(funding.planned(), funding.awarded()));
    }

    private static BigDecimal difference(Amount whole, Amount part) {
        return whole.minus(part).toBigDecimal().max(BigDecimal.ZERO);
    }

    /** The sum of resources in money; in-kind contributions are to be left out by who calls. */
    public static Funding funding(List<Resource> resources) {
        return Funding.of(resources.stream());
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
