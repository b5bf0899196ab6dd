package org.cldess.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.Deliberation_;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.References_;
import org.cldess.deliberation.rule.AssemblyAct;
import org.cldess.deliberation.rule.MajorityRules;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.Located;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on deliberations that depend on the body whose assembly voted. */
final class AssemblyRules {
    /** All deliberations of a dossier. */
    private static final Function<Places, Stream<Located<AssemblyAct>>> ALL = AssemblyRules::acts;

    static final Rule<Dossier> CTR_03 = Rule.of(RuleRecord.shipped("CTR-03"))
            .<AssemblyAct>keyed(Deliberation_.DATE, decided -> decided.act().date())
            .test(AssemblyRules::isPublishedElectronically)
            .within(ALL)
            .within(Places.WHOLE);

    static final Rule<Dossier> CTR_10 = Rule.of(RuleRecord.shipped("CTR-10"))
            .<AssemblyAct>keyed(Deliberation_.DATE, decided -> decided.act().date())
            .test(AssemblyRules::fitsTheScheme)
            .within(ALL)
            .within(Places.WHOLE);

    static final Rule<Dossier> CTR_05 = MajorityRules.CTR_05.within(ALL).within(Places.WHOLE);

    private AssemblyRules() {}

    private static Stream<Located<AssemblyAct>> acts(Places places) {
        List<Deliberation> acts = places.dossier().deliberations();
        List<Located<AssemblyAct>> parts = new ArrayList<>(acts.size());
        for (int i = 0; i < acts.size(); i++) {
            Places.WithPointer<Actor> body = places.actor(acts.get(i).assembly());
            parts.add(
                    Located.of(Places.DELIBERATIONS.at(i), new AssemblyAct(acts.get(i), body.thing(), body.pointer())));
        }
        return parts.stream();
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
                .filter(seat -> departements.list().stream()
                        .anyMatch(code -> seat.code().startsWith(code)))
                .isPresent();
    }
}
