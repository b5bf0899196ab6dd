package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.EpciKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.contract.Contract;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature_;
import org.cldess.contract.rule.ContractRules;
import org.cldess.deliberation.References_;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.rule.Located;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on the competence under which a public party signs, and on the schemes that the contract rests on. */
final class CompetenceRules {
    static final Rule<Dossier> CTR_07 = bySignature("CTR-07", CompetenceRules::actsGenerally);
    static final Rule<Dossier> CTR_08 = bySignature("CTR-08", CompetenceRules::actsWithinTheLaw);
    static final Rule<Dossier> CTR_11 = bySignature("CTR-11", CompetenceRules::holdsTheCompetence);

    static final Rule<Dossier> CTR_09 = Rule.of(RuleRecord.shipped("CTR-09"))
            .<Places>keyed(
                    part -> ContractRules.signing(part.subject().dossier().contract(), part.path()))
            .test(CompetenceRules::citesTheStrategy)
            .<Places>within(places -> Stream.of(Located.of(Dossier_.CONTRACT, places)))
            .within(Places.WHOLE);

    private CompetenceRules() {}

    private static Rule<Dossier> bySignature(String code, Function<RuleContext<PartySignature>, Verdict> test) {
        return Rule.of(RuleRecord.shipped(code))
                .<PartySignature>keyed(
                        Signature_.DATE, signed -> signed.signature().date())
                .test(test)
                .within(PartySignature.UNDER_CONTRACT)
                .within(Places.WHOLE);
    }

    /** Returns why a rule on one kind of body does not apply to a party, if that is known. */
    private static Optional<Verdict> unless(PublicBodyKind kind, PartySignature signed) {
        Known<PublicBodyKind> body = signed.body();
        return body.isRecorded() && !body.is(kind)
                ? Optional.of(Verdict.notApplicable(Texts.WORDS.message("competence.other", kind, signed.name())))
                : Optional.empty();
    }

    private static RequiredFacts needsOf(RuleContext<PartySignature> it) {
        PartySignature signed = it.subject();
        return it.needs().lackingIf(!signed.body().isRecorded(), signed.actorPointer(), Actor_.PUBLIC_BODY);
    }

    private static Verdict actsGenerally(RuleContext<PartySignature> it) {
        return unless(PublicBodyKind.REGION, it.subject())
                .orElseGet(() -> needsOf(it).judge(Verdict::complies));
    }

    private static Verdict actsWithinTheLaw(RuleContext<PartySignature> it) {
        PartySignature signed = it.subject();
        return unless(PublicBodyKind.REGION, signed).orElseGet(() -> {
            RequiredFacts needs = needsOf(it);
            List<Citation> citations = Citation.in(signed);
            Optional<Parameter> counting = it.parameter("competences");
            if (citations.stream().anyMatch(citation -> citation.restsOn(counting))) {
                return needs.judge(Verdict::complies);
            }
            citations.forEach(citation -> citation.addCompetenceTo(needs));
            Optional<String> other = citations.stream()
                    .flatMap(citation -> citation.references().citedCompetence().value().stream())
                    .findFirst();
            if (other.isPresent()) {
                return needs.judge(() -> Verdict.breached(Texts.WORDS.message(
                        "competence.region.other",
                        signed.name(),
                        it.keyDate(),
                        other.get(),
                        counting.map(Parameter::value).orElse(""))));
            }
            citations.forEach(citation -> citation.addAllTo(needs));
            Optional<Parameter> underWay = it.parameter("under-way-until");
            return needs.judge(() -> Verdict.breached(underWay.map(until -> Texts.WORDS.message(
                            "competence.region.under-way", signed.name(), it.keyDate(), LocalDate.parse(until.value())))
                    .orElseGet(() -> Texts.WORDS.message("competence.region", signed.name(), it.keyDate()))));
        });
    }

    private static Verdict holdsTheCompetence(RuleContext<PartySignature> it) {
        PartySignature signed = it.subject();
        return unless(PublicBodyKind.EPCI, signed).orElseGet(() -> {
            if (!signed.contract().kind().isForSocialEconomy()) {
                return Verdict.notApplicable(Texts.WORDS.message(
                        "social-economy.kind", signed.contract().kind()));
            }
            Known<EpciKind> kind = signed.actor().epciKind();
            if (kind.value().filter(known -> !known.hasOwnTax()).isPresent()) {
                return Verdict.notApplicable(Texts.WORDS.message("competence.syndicate", signed.name()));
            }
            RequiredFacts needs =
                    needsOf(it).lackingIf(kind.value().isEmpty(), signed.actorPointer(), Actor_.EPCI_KIND);
            return competenceCited(it, needs);
        });
    }

    private static Verdict competenceCited(RuleContext<PartySignature> it, RequiredFacts needs) {
        PartySignature signed = it.subject();
        List<Citation> citations = Citation.in(signed);
        List<String> cited = citations.stream()
                .flatMap(citation -> citation.references().citedCompetence().value().stream())
                .toList();
        if (cited.isEmpty()) {
            citations.forEach(citation -> citation.addCompetenceTo(needs));
            return needs.judge(
                    () -> Verdict.breached(Texts.WORDS.message("competence.uncited", signed.name(), it.keyDate())));
        }
        it.parameter("community-interest");
        Optional<Parameter> held = it.parameter("competences");
        return needs.judge(() -> Verdict.compliesIf(
                citations.stream().anyMatch(citation -> citation.citesOneOf(held)),
                () -> Texts.WORDS.message(
                        "competence.not-held",
                        signed.name(),
                        it.keyDate(),
                        cited.get(0),
                        held.map(Parameter::value).orElse(""))));
    }

    private static Verdict citesTheStrategy(RuleContext<Places> it) {
        Contract contract = it.subject().dossier().contract();
        if (!contract.kind().isForSocialEconomy()) {
            return Verdict.notApplicable(Texts.WORDS.message("social-economy.kind", contract.kind()));
        }
        List<Known<PublicBodyKind>> bodies = new ArrayList<>();
        RequiredFacts needs = it.needs();
        for (Party party : contract.partiesThatSign()) {
            Places.WithPointer<Actor> signatory = it.subject().actor(party.actor());
            Known<PublicBodyKind> body = signatory.thing().publicBody();
            bodies.add(body);
            needs.lackingIf(!body.isRecorded(), signatory.pointer(), Actor_.PUBLIC_BODY);
        }
        boolean between =
                bodies.contains(Known.of(PublicBodyKind.REGION)) && bodies.contains(Known.of(PublicBodyKind.EPCI));
        if (!between && bodies.stream().allMatch(Known::isRecorded)) {
            return Verdict.notApplicable(Texts.WORDS.message("strategy.parties"));
        }
        Known<String> strategy = contract.references().citedStrategy();
        return (between ? it.needs() : needs)
                .recorded(References_.CITED_STRATEGY, strategy)
                .judge(() -> Verdict.compliesIf(
                        strategy.value().isPresent(), () -> Texts.WORDS.message("strategy.none", it.keyDate())));
    }
}
