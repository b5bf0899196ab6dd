package org.cldess.rulebook;

import java.util.Optional;
import org.cldess.actor.PublicBodyKind;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.PublicationMode;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.Case;
import org.cldess.rule.Needs;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules over a deliberation that depend on the body whose assembly decided it. */
final class AssemblyRules {
    static final Rule<Dossier> CTR_03 = Rule.of(RuleRecord.shipped("CTR-03"))
            .<AssemblyAct>keyed("/date", decided -> decided.act().date())
            .test(AssemblyRules::isPublishedElectronically)
            .within(AssemblyAct::in);

    static final Rule<Dossier> CTR_10 = Rule.of(RuleRecord.shipped("CTR-10"))
            .<AssemblyAct>keyed("/date", decided -> decided.act().date())
            .test(AssemblyRules::fitsTheScheme)
            .within(AssemblyAct::in);

    private AssemblyRules() {}

    private static Verdict isPublishedElectronically(Case<AssemblyAct> it) {
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
        Needs needs = it.needs();
        duty.addTo(needs);
        return needs.recorded("/published", act.published())
                .recorded("/publicationMode", act.publicationMode())
                .judge(() -> Verdict.compliesIf(
                        act.publicationMode().is(PublicationMode.ELECTRONIC),
                        () -> Texts.WORDS.message("publication.paper", act.subject(), it.keyDate())));
    }

    private static Verdict fitsTheScheme(Case<AssemblyAct> it) {
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
        return it.needs()
                .lackingIf(!body.isRecorded(), decided.pointer(), "/publicBody")
                .recorded("/enterpriseAid", act.enterpriseAid())
                .recorded("/citedSrdeii", act.references().citedSrdeii())
                .judge(() -> Verdict.compliesIf(
                        act.references().citedSrdeii().value().isPresent(),
                        () -> Texts.WORDS.message("scheme.none", act.subject(), it.keyDate())));
    }
}
