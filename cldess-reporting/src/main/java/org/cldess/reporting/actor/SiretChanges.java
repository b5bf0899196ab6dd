package org.cldess.reporting.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.ActorKind;
import org.cldess.disclosure.Audience;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.known.Known;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The SIRET numbers of the actors that were closed, their successors, and the current numbers. */
final class SiretChanges {
    private final View view;
    private final Speech speech;

    private SiretChanges(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /** Returns the section, or empty if no number that this audience may see was closed. */
    static Optional<Section> section(View view) {
        return new SiretChanges(view).section();
    }

    private Optional<Section> section() {
        List<Actor> changed = view.dossier().actors().stream()
                .filter(actor -> !closings(actor).isEmpty() && isShown(actor))
                .sorted(Comparator.comparing((Actor actor) -> view.plainName(actor.id()), AlphabeticalOrder.OF_TEXTS)
                        .thenComparing(Actor::id))
                .toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        int closed = changed.stream().mapToInt(actor -> closings(actor).size()).sum();
        Table.Builder table = Table.captioned(speech.say("actors.siret.table", closed))
                .column(speech.say("column.actor"), Table.Align.LEFT)
                .column(speech.say("column.siret.closed"), Table.Align.LEFT)
                .column(speech.say("column.closed"), Table.Align.LEFT)
                .column(speech.say("column.successor"), Table.Align.LEFT)
                .column(speech.say("column.siret.current", speech.shortDate(view.day())), Table.Align.LEFT);
        changed.forEach(actor -> rows(actor, table));
        table.note(speech.say("actors.siret.note", view.day()));
        return Optional.of(Sections.of("siret", speech.say("actors.siret.title"), List.of(table.build())));
    }

    /**
     * Checks whether the numbers of an actor are shown. The number of a natural person who trades under their own name
     * would identify them.
     */
    private boolean isShown(Actor actor) {
        return actor.kind() != ActorKind.NATURAL_PERSON || view.audience().sees(Audience.PARTNER);
    }

    private static List<SiretClosing> closings(Actor actor) {
        return actor.siretHistory().closings();
    }

    private void rows(Actor actor, Table.Builder table) {
        closings(actor).stream()
                .sorted(Comparator.comparing(SiretClosing::closed).thenComparing(SiretClosing::siret))
                .forEach(closing -> table.row(
                        Cell.of(view.name(actor.id())),
                        Cell.of(closing.siret().toString()),
                        Cell.of(speech.shortDate(closing.closed())),
                        number(closing.successor()),
                        number(actor.siretHistory().currentOn(closing.siret(), view.day()))));
    }

    private Cell number(Known<Siret> number) {
        if (number.isNone()) {
            return Cell.of(speech.say("actors.siret.none"));
        }
        return number.value().map(siret -> Cell.of(siret.toString())).orElse(Cell.MISSING);
    }
}
