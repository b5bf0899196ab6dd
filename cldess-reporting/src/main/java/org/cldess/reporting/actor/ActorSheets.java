package org.cldess.reporting.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.register.InformationNotice;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#ACTOR_SHEETS}: what concerns each actor whom the audience may see by
 * name, then how to correct it.
 */
public final class ActorSheets {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    Place.ACTOR.report(), Texts.WORDS.message("sheets.title"), ActorSheets::of)
            .holding(Texts.WORDS.message("sheets.holds"))
            .firstFor(Reader.ACTOR)
            .alsoFor(Reader.FACILITATOR)
            .concerning(dossier -> !dossier.actors().isEmpty());

    private ActorSheets() {}

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        List<Actor> named = view.dossier().actors().stream()
                .filter(actor -> view.isNamed(actor.id()))
                .sorted(Comparator.comparing((Actor actor) -> view.plainName(actor.id()), AlphabeticalOrder.OF_TEXTS)
                        .thenComparing(Actor::id))
                .toList();
        SheetFacts facts = new SheetFacts(view);
        Report.Builder report = Report.named(KIND.name(), speech.say("sheets.title"), view.edition());
        if (named.isEmpty()) {
            report.add(Sections.nothingYet(speech.say("actors.empty")));
        } else {
            report.addAll(named.stream()
                            .map(actor -> new ActorSheet(view, facts, actor).section())
                            .toList())
                    .addAll(rights(view, speech));
        }
        return report.addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, speech.say("sources.sheets")))
                .build();
    }

    /** Who keeps the data that appear in the directory and with the charter, until when, and how to correct them. */
    private static List<Section> rights(View view, Speech speech) {
        List<Block> notices = new ArrayList<>();
        if (view.dossier().actors().stream().anyMatch(actor -> actor.isListedOn(view.day()))) {
            notices.add(InformationNotice.ofDirectory(view));
        }
        if (view.dossier().charter().value().isPresent()) {
            notices.add(InformationNotice.ofAdhesion(view));
        }
        return notices.isEmpty() ? List.of() : List.of(Sections.of("droits", speech.say("sheets.rights"), notices));
    }
}
