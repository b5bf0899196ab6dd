package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.text.TextHash;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleProposals;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/** Wrong facts that no act makes. */
final class WrongFacts {
    /** A JSON Pointer and the value that is written there. */
    private record Fact(String pointer, @Nullable Object value) {}

    private static final List<ProposalStep> ACCEPTED = List.of(
            new ProposalStep(SampleProposals.BEGUN, ProposalStatus.EVALUATING, Known.none()),
            new ProposalStep(SampleProposals.DECIDED, ProposalStatus.ACCEPTED, Known.none()));

    private static final List<Fact> OF_CONTRACTS = List.of(
            new Fact("/deliberations/0/voters", 60),
            new Fact("/deliberations/0/inFavour", 0),
            new Fact("/deliberations/0/published", Known.none()),
            new Fact("/deliberations/1/transmitted", LocalDate.of(2030, 1, 1)),
            new Fact("/contract/term/end", LocalDate.of(2013, 2, 10)),
            new Fact("/contract/parties/1/from", LocalDate.of(2012, 4, 1)),
            new Fact("/contract/parties/1/until", LocalDate.of(2013, 2, 10)),
            new Fact("/contract/parties/1/actor", "region-paca"),
            new Fact("/contract/parties/2/succession/decision", Known.none()),
            new Fact("/contract/decisions", Known.notRecorded()),
            new Fact("/actions/0/start", LocalDate.of(2011, 12, 1)),
            new Fact("/actions/1/end", LocalDate.of(2018, 6, 30)),
            new Fact("/actions/2/objectives", List.of()),
            new Fact("/actions/1/plan/expenses/1/year", 2018),
            new Fact("/actions/1/plan/expenses/0/amount", Amount.euros("7600.01")),
            new Fact("/contract/amendments/0/signatures/0/deliberation", "deliberation-capap"),
            new Fact("/charter/signatures", List.of()));

    private static final List<Fact> OF_CHARTERS = List.of(
            new Fact("/charter/versions/0/preamble", "Un autre préambule."),
            new Fact("/charter/versions/0/decision/eligible", 1),
            new Fact("/charter/versions/0/decision/votes", List.of()),
            new Fact("/charter/signatures/0/date", LocalDate.of(2013, 1, 1)),
            new Fact("/charter/proposals/1/history", ACCEPTED),
            new Fact("/charter/proposals/0/hash", TextHash.of(List.of("autre"))),
            new Fact("/charter/proposals/1/hash", TextHash.of(List.of("autre"))));

    private WrongFacts() {}

    /**
     * Puts up to {@code count} wrong facts into the dossier. Facts without a place in it are skipped, and an
     * inconsistent result is discarded.
     */
    static Dossier into(Dossier dossier, int count, boolean charter, Dice dice) {
        WrittenDossier written = WrittenDossier.of(dossier);
        for (int i = 0; i < count; i++) {
            written = with(written, dice.any(charter ? OF_CHARTERS : OF_CONTRACTS));
        }
        try {
            return written.dossier();
        } catch (Violations senseless) {
            return dossier;
        }
    }

    private static WrittenDossier with(WrittenDossier written, Fact fact) {
        String holder = fact.pointer().substring(0, fact.pointer().lastIndexOf('/'));
        return written.at(holder).isPresent() ? written.with(fact.pointer(), fact.value()) : written;
    }
}
