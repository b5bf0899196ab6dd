package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cldess.actor.ActorId;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractBuilder;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.StatusChange;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentBuilder;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.sample.SampleDossiers;

/** Draws the next step in the life of a contract: usually one that its status allows, and usually a correct one. */
final class ContractLifeSteps {
    private static final List<DecisionKind> KINDS = List.of(DecisionKind.values());

    private final Dice dice;
    private final Dossier dossier;
    private final Contract contract;
    private final LocalDate clock;
    private final String id;

    /**
     * Creates the steps that can follow at a point of a life.
     *
     * @param clock the day of the last step
     * @param number the number of the next step, from which ids are made
     */
    ContractLifeSteps(Dice dice, Dossier dossier, LocalDate clock, int number) {
        this.dice = dice;
        this.dossier = dossier;
        this.contract = dossier.contract();
        this.clock = clock;
        this.id = "t-" + number;
    }

    LifeStep next() {
        ContractStatus status = contract.status(LocalDate.MAX);
        if (status == ContractStatus.APPROVED && !dice.onceIn(12)) {
            return sign();
        }
        boolean amend = status == ContractStatus.SIGNED ? dice.onceIn(3) : dice.onceIn(12);
        return amend ? amend() : decide(status);
    }

    private LifeStep decide(ContractStatus status) {
        List<DecisionKind> possible = KINDS.stream()
                .filter(kind -> StatusChange.find(status, kind.status()).isPresent())
                .toList();
        DecisionKind what = dice.mostly(possible, KINDS);
        LocalDate end = contract.term(LocalDate.MAX).end();
        LocalDate last = clock.isAfter(end) ? clock : end;
        LocalDate some = what == DecisionKind.CLOSED && !dice.onceIn(4) ? last : soon();
        LocalDate day = what == DecisionKind.TERMINATED && some.isAfter(end) && !dice.onceIn(6) ? end : some;
        ContractDecision decision = decision(what, day);
        UnaryOperator<Dossier> fact = record(contract ->
                contract.decisions(longer(this.contract.decisions().value().orElse(List.of()), decision)));
        if (what != DecisionKind.RENEWED) {
            return new LifeStep(
                    "decide " + what, day, dossier -> Acts.of(dossier).decide(decision), fact);
        }
        Term term = new Term(end.plusDays(1), end.plusYears(3));
        return new LifeStep(
                "renew", day, dossier -> Acts.of(dossier).renew(decision, term).map(Renewed::former), fact);
    }

    private ContractDecision decision(DecisionKind what, LocalDate day) {
        List<PartyId> carrier = contract.carrier(day).stream().map(Party::id).toList();
        List<PartyId> all = contract.parties().stream().map(Party::id).toList();
        return new ContractDecision(
                ContractDecisionId.of(id),
                what,
                Known.of(day),
                dice.onceIn(20) ? Known.notRecorded() : Known.of(dice.mostly(dice.onceIn(3) ? all : carrier, all)),
                Known.none(),
                dice.onceIn(4)
                        ? dice.any(List.of(Known.of(" "), Known.none(), Known.notRecorded()))
                        : Known.of("Motif."),
                dice.onceIn(12)
                        ? dice.any(List.of(Known.none(), Known.of(dossier.id().value())))
                        : Known.of("suite"),
                dice.onceIn(10) ? dice.any(List.of(Known.none(), Known.notRecorded())) : Known.of(day.minusMonths(6)));
    }

    private LifeStep sign() {
        LocalDate day = clock.isBefore(SampleDossiers.SIGNED) ? SampleDossiers.SIGNED.plusDays(dice.below(20)) : soon();
        Signature signature = signature(contract.partiesStillToSign(day), day, Authorised.CONTRACT);
        return new LifeStep(
                "sign",
                day,
                dossier -> Acts.of(dossier).sign(signature),
                record(contract -> contract.signatures(longer(this.contract.signatures(), signature))));
    }

    private Signature signature(List<Party> awaited, LocalDate day, Authorised what) {
        Party party = dice.mostly(awaited, contract.parties());
        return new Signature(
                SignatureId.of(id),
                party.id(),
                Known.of(day),
                Known.notRecorded(),
                dice.onceIn(20) ? Known.none() : Known.of(act(party.actor(), what)),
                Known.none(),
                Known.notRecorded(),
                Known.notRecorded());
    }

    private DeliberationId act(ActorId body, Authorised what) {
        List<DeliberationId> own = dossier.deliberations().stream()
                .filter(act -> act.assembly().equals(body))
                .filter(act -> act.authorises().value().orElse(List.of()).contains(what))
                .map(Deliberation::id)
                .toList();
        return dice.mostly(
                own, dossier.deliberations().stream().map(Deliberation::id).toList());
    }

    private LifeStep amend() {
        LocalDate day = soon();
        Optional<Amendment> waiting = contract.amendments().stream()
                .filter(amendment -> contract.signedOn(amendment, LocalDate.MAX).isEmpty())
                .findFirst();
        if (waiting.isPresent() && !dice.onceIn(10)) {
            return signAmendment(waiting.get(), day);
        }
        Amendment amendment = amendment(day);
        return new LifeStep(
                "amend",
                amendment.effective().value().orElseThrow(),
                dossier -> Acts.of(dossier).amend(amendment),
                record(contract -> contract.amendments(longer(this.contract.amendments(), amendment))));
    }

    private LifeStep signAmendment(Amendment amendment, LocalDate day) {
        Authorised what = Authorised.amendment(amendment.id().value());
        Signature signature = signature(contract.partiesStillToSign(amendment, day), day, what);
        Amendment signed = amendment.toBuilder()
                .signatures(longer(amendment.signatures(), signature))
                .build();
        return new LifeStep(
                "sign amendment",
                day,
                dossier -> Acts.of(dossier).amendment(amendment.id()).sign(signature),
                record(contract -> contract.amendments(this.contract.amendments().stream()
                        .map(other -> other.id().equals(amendment.id()) ? signed : other)
                        .toList())));
    }

    private Amendment amendment(LocalDate day) {
        int number = contract.amendments().size() + (dice.onceIn(12) ? 2 : 1);
        AmendmentBuilder builder =
                Amendment.builder(AmendmentId.of(id), number, "Avenant").effective(day.plusDays(dice.below(20)));
        Contract before = contract.consolidated(LocalDate.MAX);
        switch (dice.below(3)) {
            case 0 -> {
                Term term = before.term();
                Term other = new Term(term.start().minusMonths(dice.onceIn(6) ? 1 : 0), otherEnd(term));
                builder.term(new TermChange(Known.of(term), other));
            }
            case 1 ->
                builder.communesAdded(List.of(CommuneCode.parse(
                        dice.onceIn(5) ? "06069" : dice.any(List.of("06118", "06037", "06079", "06130", "06081")))));
            default ->
                builder.articles(List.of(new ArticleChange(
                        ArticleId.of("objet"),
                        Known.of(
                                dice.onceIn(6)
                                        ? new ArticleText("Objet", "Un texte qui n’a jamais été.")
                                        : ArticleText.of(before.articles().get(0))),
                        Known.of(new ArticleText("Objet", "Texte " + id)))));
        }
        return builder.build();
    }

    private LocalDate otherEnd(Term term) {
        return dice.any(List.of(
                term.end().plusYears(1),
                term.end().plusMonths(6),
                term.end().minusDays(15),
                LocalDate.of(Math.max(2014, term.start().getYear()), 9, 30)));
    }

    /** Draws a day: usually a few days later, sometimes the same day, sometimes an earlier one. */
    private LocalDate soon() {
        return switch (dice.below(8)) {
            case 0, 1, 2 -> clock.minusDays(dice.below(500));
            case 3 -> clock;
            default -> clock.plusDays(dice.below(40));
        };
    }

    private static UnaryOperator<Dossier> record(UnaryOperator<ContractBuilder> change) {
        return dossier -> dossier.toBuilder()
                .contract(change.apply(dossier.contract().toBuilder()).build())
                .build();
    }

    private static <T> List<T> longer(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
