package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Actor_;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.Agreement_;
import org.cldess.agreement.PartnerSignature_;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.agreement.RenewalTerms_;
import org.cldess.agreement.Termination;
import org.cldess.agreement.Termination_;
import org.cldess.deliberation.Deliberation;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The acts by which partners sign, renew and terminate an agreement. */
final class Agreeing {
    private final Dossier dossier;
    private final Act act;
    private final Agreement agreement;
    private final String path;

    private Agreeing(Dossier dossier, Act act, Agreement agreement) {
        this.dossier = dossier;
        this.act = act;
        this.agreement = agreement;
        this.path = act.place();
    }

    static Answer<Dossier> sign(Dossier dossier, Conditions conditions, AgreementId id, PartnerSignature signature) {
        return on(dossier, conditions, id, acts -> acts.sign(signature));
    }

    static Answer<Dossier> renew(Dossier dossier, Conditions conditions, AgreementId id, AgreementRenewal renewal) {
        return on(dossier, conditions, id, acts -> acts.renew(renewal));
    }

    static Answer<Dossier> terminate(Dossier dossier, Conditions conditions, AgreementId id, Termination termination) {
        return on(dossier, conditions, id, acts -> acts.terminate(termination));
    }

    private static Answer<Dossier> on(
            Dossier dossier, Conditions conditions, AgreementId id, Function<Agreeing, Answer<Dossier>> acting) {
        return new Seeking(dossier, conditions)
                .on(
                        Agreement.class,
                        id,
                        Dossier_.AGREEMENTS,
                        "agreement.unknown",
                        (act, agreement) -> acting.apply(new Agreeing(dossier, act, agreement)));
    }

    private Answer<Dossier> sign(PartnerSignature signature) {
        String place = path + Agreement_.SIGNATURES.at(agreement.signatures().size());
        Optional<LocalDate> day = signature.date().value();
        act.refuseUngivenIf(day.isEmpty(), place + PartnerSignature_.DATE, "sign.undated");
        day.ifPresent(act::refuseFar);
        refuseStranger(signature.actor(), day);
        List<ActorId> places = places(signature.actor(), day);
        List<ActorId> open =
                places.stream().filter(partner -> !hasSigned(partner)).toList();
        Optional<ActorId> signed = Stream.concat(
                        Stream.of(signature.actor()), open.isEmpty() ? places.stream() : Stream.empty())
                .filter(this::hasSigned)
                .findFirst();
        boolean isSigned = signed.isPresent();
        signed.ifPresent(partner -> act.refuse("agreement.signed", name(partner), agreement.title()));
        day.ifPresent(this::refuseOver);
        day.ifPresent(this::refuseUnrenewed);
        refuseUnauthorised(signature, place, day);
        List<PartnerSignature> signatures = Act.after(agreement.signatures(), signature);
        ActBasis basis = ActBasis.of(place)
                .and(signature
                        .deliberation()
                        .value()
                        .flatMap(dossier::findDeliberation)
                        .map(act::pointer));
        return act.outcome(
                Gate.VOTE,
                day,
                () -> isSigned
                        ? dossier
                        : dossier.with(agreement.toBuilder()
                                .partners(replaced(open, signature.actor()))
                                .signatures(signatures)
                                .build()),
                basis);
    }

    /** Returns the partners for which an actor acts on a day: itself, or those whose place it took by then. */
    private List<ActorId> places(ActorId actor, Optional<LocalDate> day) {
        return agreement.partners().stream()
                .filter(partner -> partner.equals(actor)
                        || day.filter(date -> actingFor(partner, date).equals(actor))
                                .isPresent())
                .toList();
    }

    private boolean hasSigned(ActorId partner) {
        return agreement.signatures().stream()
                .anyMatch(signature -> signature.actor().equals(partner));
    }

    /** Returns the partners, with the one that signs in the places of those that it succeeded. */
    private List<ActorId> replaced(List<ActorId> former, ActorId signing) {
        return agreement.partners().stream()
                .map(partner -> former.contains(partner) ? signing : partner)
                .distinct()
                .toList();
    }

    /** Refuses the signature of a public body that its own assembly did not authorise before. */
    private void refuseUnauthorised(PartnerSignature signature, String place, Optional<LocalDate> day) {
        Known<?> body = dossier.findActor(signature.actor())
                .<Known<?>>map(Actor::publicBody)
                .orElse(Known.none());
        act.pointer(signature.actor()).ifPresent(actor -> act.refuseUnrecorded(body, actor + Actor_.PUBLIC_BODY));
        if (body.value().isEmpty()) {
            return;
        }
        act.refuseUngiven(signature.deliberation(), place + PartnerSignature_.DELIBERATION);
        act.refuseIf(
                signature.deliberation().isNone(), "agreement.unvoted", name(signature.actor()), agreement.title());
        signature.deliberation().value().flatMap(dossier::findDeliberation).ifPresent(cited -> {
            act.refuseIf(
                    !isOf(signature.actor(), cited, day),
                    "agreement.assembly",
                    name(signature.actor()),
                    cited.subject());
            act.refuseBeforeVote(day, cited, "agreement.before-vote");
        });
    }

    /** Checks whether a deliberation is that of a body, or of one whose deliberations it took over by a day. */
    private boolean isOf(ActorId body, Deliberation cited, Optional<LocalDate> day) {
        return cited.assembly().equals(body)
                || day.filter(date -> actingFor(cited.assembly(), date).equals(body))
                        .isPresent();
    }

    private Answer<Dossier> renew(AgreementRenewal renewal) {
        LocalDate day = renewal.date();
        act.refuseFar(day);
        act.refuseUnrecorded(agreement.renewal(), path + Agreement_.RENEWAL);
        act.refuseIf(agreement.renewal().isNone(), "agreement.renewal.never", agreement.title());
        act.refuseUnrecorded(agreement.end(), path + Agreement_.END);
        act.refuseUnrecorded(agreement.renewals(), path + Agreement_.RENEWALS);
        refuseUnsigned(day);
        refuseOver(day);
        agreement.renewal().value().ifPresent(terms -> refuseAgainst(terms, renewal));
        List<AgreementRenewal> renewals = Act.after(agreement.renewals().value().orElse(List.of()), renewal);
        return act.outcome(
                day, () -> dossier.with(agreement.toBuilder().renewals(renewals).build()));
    }

    /** Refuses a renewal against the clause, which sets how often, for how long and how the agreement is renewed. */
    private void refuseAgainst(RenewalTerms terms, AgreementRenewal renewal) {
        int times = agreement.renewals().value().orElse(List.of()).size();
        act.refuseUnrecorded(terms.mostTimes(), path + Agreement_.RENEWAL.then(RenewalTerms_.MOST_TIMES));
        terms.mostTimes()
                .value()
                .filter(maximum -> times >= maximum)
                .ifPresent(maximum -> act.refuse("agreement.renewal.often", agreement.title(), maximum));
        act.refuseUnrecorded(terms.months(), path + Agreement_.RENEWAL.then(RenewalTerms_.MONTHS));
        act.refuseIf(terms.months().isNone(), "agreement.renewal.length.unsaid", agreement.title());
        lastPeriod().ifPresent(last -> {
            LocalDate next = last.plusDays(1);
            terms.months()
                    .value()
                    .map(months -> next.plusMonths(months).minusDays(1))
                    .filter(until -> !until.equals(renewal.until()))
                    .ifPresent(until -> act.refuse("agreement.renewal.length", renewal.until(), until));
            boolean isTacit = terms.kind() == RenewalKind.TACIT;
            act.refuseIf(isTacit && !renewal.date().equals(next), "agreement.renewal.tacit", agreement.title(), next);
            act.refuseIf(
                    !isTacit && renewal.date().isAfter(last),
                    "agreement.renewal.late",
                    agreement.title(),
                    renewal.date(),
                    last);
        });
    }

    private Optional<LocalDate> lastPeriod() {
        List<AgreementRenewal> renewed = agreement.renewals().value().orElse(List.of());
        return renewed.isEmpty()
                ? agreement.end().value()
                : Optional.of(renewed.get(renewed.size() - 1).until());
    }

    private Answer<Dossier> terminate(Termination termination) {
        LocalDate day = termination.date();
        act.refuseFar(day);
        String place = path + Agreement_.TERMINATION;
        act.refuseUngiven(termination.by(), place + Termination_.BY);
        termination.by().value().ifPresent(partner -> refuseStranger(partner, Optional.of(day)));
        act.refuseUngiven(termination.effective(), place + Termination_.EFFECTIVE);
        act.refuseIf(termination.effective().isNone(), "agreement.termination.open", agreement.title());
        refuseUnsigned(day);
        refuseOver(day);
        termination.effective().value().ifPresent(effective -> {
            termination.by().value().ifPresent(unused -> refuseWithoutNotice(day, effective));
            lastPeriod().filter(effective::isAfter).ifPresent(last -> refuseLate(effective, last));
        });
        return act.outcome(
                day,
                () -> dossier.with(
                        agreement.toBuilder().termination(termination).build()));
    }

    /**
     * Refuses a termination after the last period. If it is not known whether another period followed, reports that
     * fact as missing instead.
     */
    private void refuseLate(LocalDate effective, LocalDate last) {
        boolean isSettled =
                agreement.renewals().isRecorded() || agreement.renewal().isNone();
        act.refuseIf(isSettled, "agreement.termination.late", effective, agreement.title(), last);
        if (!isSettled) {
            act.refuseUnrecorded(agreement.renewals(), path + Agreement_.RENEWALS);
        }
    }

    /** Refuses a termination by one partner without the agreed notice. All partners together need no notice. */
    private void refuseWithoutNotice(LocalDate day, LocalDate effective) {
        act.refuseUnrecorded(agreement.terminationNotice(), path + Agreement_.TERMINATION_NOTICE);
        agreement
                .terminationNotice()
                .value()
                .filter(months -> effective.isBefore(day.plusMonths(months)))
                .ifPresent(months ->
                        act.refuse("agreement.termination.notice", effective, months, day, day.plusMonths(months)));
    }

    private void refuseStranger(ActorId actor, Optional<LocalDate> day) {
        act.refuseIf(places(actor, day).isEmpty(), "agreement.stranger", name(actor), agreement.title());
        day.ifPresent(date -> act.bodies().refuseUnlessThere(act, actor, date));
    }

    /** Refuses to renew or terminate an agreement that does not bind all partners yet. */
    private void refuseUnsigned(LocalDate day) {
        Consumer<ActorId> refuse =
                partner -> act.refuse("agreement.unsigned", agreement.title(), day, name(actingFor(partner, day)));
        agreement.stillToSign(day).forEach(refuse);
    }

    /** Refuses an act on an agreement that was terminated or is past the end of its last period. */
    private void refuseOver(LocalDate day) {
        if (agreement.termination().value().isPresent()) {
            act.refuse(
                    "agreement.ended",
                    agreement.title(),
                    agreement.termination().value().get().date());
            return;
        }
        lastPeriod()
                .filter(last -> day.isAfter(last) && agreement.renewal().isNone())
                .ifPresent(last -> act.refuse("agreement.over", agreement.title(), last));
    }

    /** Refuses to sign an agreement after its last period, if the partners did not expressly renew it before. */
    private void refuseUnrenewed(LocalDate day) {
        boolean isExpress = agreement
                .renewal()
                .value()
                .filter(terms -> terms.kind() == RenewalKind.EXPRESS)
                .isPresent();
        lastPeriod().filter(last -> isExpress && day.isAfter(last)).ifPresent(last -> {
            act.refuseUnrecorded(agreement.renewals(), path + Agreement_.RENEWALS);
            act.refuseIf(agreement.renewals().isRecorded(), "agreement.over", agreement.title(), last);
        });
    }

    private ActorId actingFor(ActorId body, LocalDate day) {
        return act.bodies().actingFor(body, day);
    }

    private String name(ActorId actor) {
        return act.bodies().name(actor);
    }
}
