package org.cldess.reporting.review;

import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.money.Amount;
import org.cldess.outcome.HeldEncounter;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.Recorded;

/** What there is to count in one year of a contract. */
final class YearCounts {
    private final ReviewedYear reviewed;
    private final List<HeldEncounter> encounters;

    YearCounts(ReviewedYear reviewed) {
        this.reviewed = reviewed;
        this.encounters = reviewed.after().dossier().encounters(reviewed.after().day()).stream()
                .filter(encounter -> reviewed.includes(encounter.held()))
                .toList();
    }

    long promised() {
        return reviewed.promised().count();
    }

    long done() {
        return reviewed.promised().filter(reviewed::isDone).count();
    }

    /** Returns the planned resources of the year, as the plans stood at its end. */
    Amount planned(Parts parts, Known<VatBasis> basis) {
        return Amount.sum(parts.resources(parts.on(basis)).stream()
                .filter(line -> line.line().year() == reviewed.year())
                .map(line -> line.line().amount())
                .toList());
    }

    /**
     * Returns what funders paid in the year, less what was given back in it; not recorded if payments may be missing.
     */
    Known<Amount> paid(Parts parts, Known<VatBasis> basis) {
        List<FundedLine> lines = parts.resources(parts.on(basis));
        Amount more = KeyFigureValues.paidAfter(reviewed.before().day(), lines);
        return Recorded.isUnknown(reviewed.after(), more, Recorded.until(lines)) ? Known.notRecorded() : Known.of(more);
    }

    long encounters() {
        return encounters.size();
    }

    /** Returns the encounters of the year of which it is recorded, by its end, that they led somewhere. */
    long fruitful() {
        return encounters.stream()
                .filter(encounter -> encounter.ledSomewhere().orElse(false))
                .count();
    }

    /** Returns the actors who signed the charter in the year for the first time. */
    long newSignatories() {
        return reviewed.after().dossier().charter().value().stream()
                .flatMap(charter -> charter.signatures().stream()
                        .filter(signature -> reviewed.includes(signature.date()))
                        .map(CharterSignature::actor)
                        .distinct()
                        .filter(actor -> isNew(charter, actor)))
                .count();
    }

    private boolean isNew(Charter charter, ActorId actor) {
        return charter.signatures().stream()
                .filter(signature -> signature.actor().equals(actor))
                .noneMatch(signature -> signature
                        .date()
                        .value()
                        .filter(day -> day.getYear() < reviewed.year())
                        .isPresent());
    }
}
