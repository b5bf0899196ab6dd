package org.cldess.rulebook;

import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.Deliberation_;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.References_;
import org.cldess.deliberation.rule.DeliberationRules;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.Outcome;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on deliberations that depend on the body whose assembly voted. */
final class AssemblyRules {
    static final Rule<Dossier> CTR_03 = Rule.of(RuleRecord.shipped("CTR-03"))
            .<AssemblyAct>keyed(Deliberation_.DATE, decided -> decided.act().date())
            .test(AssemblyRules::isPublishedElectronically)
            .within(AssemblyAct.ALL)
            .within(Places.WHOLE);

    static final Rule<Dossier> CTR_10 = Rule.of(RuleRecord.shipped("CTR-10"))
            .<AssemblyAct>keyed(Deliberation_.DATE, decided -> decided.act().date())
            .test(AssemblyRules::fitsTheScheme)
            .within(AssemblyAct.ALL)
            .within(Places.WHOLE);

    /** More votes in favour than against; in a tie, the chair's vote decides unless the ballot is secret. */
    static final Rule<Dossier> CTR_05 = Rule.of(RuleRecord.shipped("CTR-05"))
            .<AssemblyAct>keyed(Deliberation_.DATE, decided -> decided.act().date())
            .test(AssemblyRules::isCarried)
            .within(AssemblyAct.ALL)
            .within(Places.WHOLE);

    private AssemblyRules() {}

    /** It is not confirmed that a Région decides by the same majority. */
    private static Verdict isCarried(RuleContext<AssemblyAct> it) {
        AssemblyAct decided = it.subject();
        Known<PublicBodyKind> body = decided.body().publicBody();
        if (body.is(PublicBodyKind.REGION) && it.parameter("region-majority").isEmpty()) {
            return Verdict.notApplicable(
                    Texts.WORDS.message("majority.region", decided.body().name()));
        }
        Deliberation vote = decided.act();
        RequiredFacts needs = it.needs().value(Deliberation_.IN_FAVOUR, vote).value(Deliberation_.AGAINST, vote);
        if (isTied(vote)) {
            needs.recorded(Deliberation_.BALLOT, vote);
            needs.lackingIf(
                    !vote.ballot().is(Ballot.SECRET) && !vote.chairInFavour().isRecorded(),
                    it.at(Deliberation_.CHAIR_IN_FAVOUR));
        }
        Verdict verdict = needs.judge(() -> carried(vote));
        return verdict.outcome() == Outcome.BREACHED
                ? it.needs()
                        .lackingIf(!body.isRecorded(), decided.pointer(), Actor_.PUBLIC_BODY)
                        .judge(() -> verdict)
                : verdict;
    }

    private static boolean isTied(Deliberation vote) {
        return vote.inFavour().value().filter(votes -> votes > 0).isPresent()
                && vote.inFavour().equals(vote.against());
    }

    private static Verdict carried(Deliberation vote) {
        int inFavour = vote.inFavour().value().orElseThrow();
        int against = vote.against().value().orElseThrow();
        if (!isTied(vote)) {
            return Verdict.compliesIf(
                    inFavour > against,
                    () -> Texts.WORDS.message("majority", DeliberationRules.name(vote), inFavour, against));
        }
        if (vote.ballot().is(Ballot.SECRET)) {
            return Verdict.breached(Texts.WORDS.message("majority.tied", DeliberationRules.name(vote), inFavour));
        }
        return Verdict.compliesIf(
                vote.chairInFavour().is(true),
                () -> Texts.WORDS.message("majority.chair", DeliberationRules.name(vote), inFavour));
    }

    private static Verdict isPublishedElectronically(RuleContext<AssemblyAct> it) {
        AssemblyAct decided = it.subject();
        Deliberation act = decided.act();
        PublicityDuty duty = PublicityDuty.of(decided.body(), decided.pointer(), it.keyDate(), it);
        Optional<Message> reason = duty.whyFree();
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        if (act.published().isNone()) {
            return Verdict.notApplicable(Texts.WORDS.message("publicity.not-yet", act.subject()));
        }
        boolean electronic = act.publicationMode().is(PublicationMode.ELECTRONIC);
        RequiredFacts needs =
                it.needs().lackingIf(!decided.body().publicBody().isRecorded(), decided.pointer(), Actor_.PUBLIC_BODY);
        if (!electronic) {
            duty.addTo(needs);
        }
        return needs.recorded(Deliberation_.PUBLISHED, act)
                .recorded(Deliberation_.PUBLICATION_MODE, act)
                .judge(() -> Verdict.compliesIf(
                        electronic, () -> Texts.WORDS.message("publication.paper", act.subject(), it.keyDate())));
    }

    private static Verdict fitsTheScheme(RuleContext<AssemblyAct> it) {
        AssemblyAct decided = it.subject();
        Deliberation act = decided.act();
        Known<PublicBodyKind> body = decided.body().publicBody();
        if (body.isRecorded() && !body.is(PublicBodyKind.EPCI)) {
            return Verdict.notApplicable(
                    Texts.WORDS.message("scheme.no-epci", decided.body().name()));
        }
        if (act.enterpriseAid().isRecorded() && !act.enterpriseAid().is(true)) {
            return Verdict.notApplicable(Texts.WORDS.message("scheme.no-aid", act.subject()));
        }
        boolean cited = act.references().citedSrdeii().value().isPresent();
        Optional<Parameter> without = it.parameter("without-scheme");
        Known<CommuneCode> seat = decided.body().commune();
        if (!cited && without.isPresent() && isIn(seat, without.get())) {
            return Verdict.notApplicable(Texts.WORDS.message(
                    "scheme.not-yet",
                    decided.body().name(),
                    without.get().until().orElseThrow()));
        }
        return it.needs()
                .lackingIf(!body.isRecorded(), decided.pointer(), Actor_.PUBLIC_BODY)
                .recorded(Deliberation_.ENTERPRISE_AID, act)
                .recorded(References_.CITED_SRDEII, act.references())
                .lackingIf(!cited && without.isPresent() && seat.value().isEmpty(), decided.pointer(), Actor_.COMMUNE)
                .judge(() -> Verdict.compliesIf(
                        cited, () -> Texts.WORDS.message("scheme.none", act.subject(), it.keyDate())));
    }

    /** Checks whether a commune is in one of the départements of a Région that had no scheme yet. */
    private static boolean isIn(Known<CommuneCode> commune, Parameter departements) {
        return commune.value()
                .filter(seat -> Stream.of(departements.value().split(", "))
                        .anyMatch(code -> seat.code().startsWith(code)))
                .isPresent();
    }
}
