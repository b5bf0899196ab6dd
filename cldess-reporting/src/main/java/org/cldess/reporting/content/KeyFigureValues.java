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

/** The key figures of a contract, each defined once for all reports. */
public final class KeyFigureValues {
    private KeyFigureValues() {}

    /** Returns committed ÷ planned; empty if nothing is planned. */
    public static Optional<BigDecimal> commitmentRate(Funding funding) {
        return share(funding.committed().toBigDecimal(), funding.planned().toBigDecimal());
    }

    /**
     * Returns parts that do not overlap: paid, committed and not paid, awarded and not committed, planned and not
     * awarded.
     */
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

    /** Returns the sum of financial resources; the caller must leave out contributions in kind. */
    public static Funding funding(List<Resource> resources) {
        return Funding.of(resources.stream());
    }

    /** Returns the number of actors that have signed the version of the charter in force on a day. */
    public static int signatories(Dossier dossier, LocalDate day) {
        return (int) dossier.charter().value().stream()
                .flatMap(charter -> charter.versionInForce(day).stream()
                        .flatMap(version -> charter.signatures(version.id(), day).stream()))
                .map(CharterSignature::actor)
                .distinct()
                .count();
    }

    /** Returns a part divided by a whole, to four decimals; empty if the whole is zero. */
    public static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, 4, RoundingMode.HALF_UP));
    }
}
