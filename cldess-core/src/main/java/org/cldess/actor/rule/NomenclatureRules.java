package org.cldess.actor.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.Establishment;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;
import org.cldess.territory.Gazetteer;

/** The rule about codes that have the right form and are in no list. */
public final class NomenclatureRules {
    /** The codes of an actor are in their nomenclatures, as far as the library ships them. */
    public static final Rule<Actor> IDN_01 =
            Rule.of(RuleRecord.shipped("IDN-01")).<Actor>asOf().test(NomenclatureRules::areInTheirLists);

    private NomenclatureRules() {}

    private static Verdict areInTheirLists(RuleContext<Actor> it) {
        Actor actor = it.subject();
        List<CommuneCode> communes = communes(actor);
        List<LegalForm> forms = actor.legalForms().value().orElse(List.of()).stream()
                .map(DatedLegalForm::form)
                .toList();
        if (actor.naf().value().isEmpty()
                && forms.isEmpty()
                && communes.isEmpty()
                && actor.postalCode().value().isEmpty()) {
            return Verdict.notApplicable(Texts.WORDS.message("codes.none", actor.name()));
        }
        List<Message> faults = new ArrayList<>();
        actor.naf()
                .value()
                .filter(code -> code.isInNomenclature().is(false))
                .ifPresent(
                        code -> faults.add(Texts.WORDS.message("codes.naf", actor.name(), code, code.nomenclature())));
        forms.stream()
                .filter(form -> !form.isInNomenclature())
                .forEach(form -> faults.add(Texts.WORDS.message("codes.legal-form", actor.name(), form)));
        communes.stream()
                .filter(code -> Gazetteer.ofFrance().findCommune(code).isEmpty())
                .forEach(code -> faults.add(Texts.WORDS.message(
                        "codes.commune",
                        actor.name(),
                        code,
                        Gazetteer.ofFrance().asOf().orElseThrow())));
        actor.postalCode()
                .value()
                .filter(code -> !code.isOfADepartement())
                .ifPresent(code -> faults.add(Texts.WORDS.message("codes.postal", actor.name(), code)));
        return Verdict.of(faults);
    }

    private static List<CommuneCode> communes(Actor actor) {
        return Stream.concat(
                        Stream.of(actor.commune()),
                        actor.establishments().value().orElse(List.of()).stream()
                                .map(Establishment::commune))
                .flatMap((Known<CommuneCode> each) -> each.value().stream())
                .distinct()
                .toList();
    }
}
