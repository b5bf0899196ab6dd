package org.cldess.reporting.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.charter.CharterSignature;
import org.cldess.contract.party.Party;
import org.cldess.reporting.content.ActorNature;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * All actors of a contract that is not for the social economy: public bodies, other organisations, and persons and
 * groups, each with what it does in the contract.
 */
final class PlainActors {
    private final View view;
    private final Speech speech;
    private final List<Actor> actors;
    private final Map<ActorId, Long> led;
    private final Map<ActorId, Long> joined;

    PlainActors(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.actors = view.dossier().actors().stream()
                .sorted(Comparator.comparing((Actor actor) -> view.plainName(actor.id()), AlphabeticalOrder.OF_TEXTS)
                        .thenComparing(Actor::id))
                .toList();
        this.led = view.actions().stream()
                .flatMap(action -> action.lead().value().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        this.joined = view.actions().stream()
                .map(Action::partners)
                .flatMap(partners -> partners.value().orElse(List.of()).stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    List<Block> blocks() {
        if (actors.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("actors.empty")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Notice.of(
                Notice.Kind.VERDICT,
                speech.say("plain.verdict", actors.size(), count(PlainActors::isPublic), count(this::takesPart))));
        add(blocks, "public", PlainActors::isPublic);
        add(blocks, "organisations", actor -> !isPublic(actor) && actor.kind() == ActorKind.ORGANISATION);
        add(blocks, "persons", actor -> !isPublic(actor) && actor.kind() != ActorKind.ORGANISATION);
        return blocks;
    }

    private static boolean isPublic(Actor actor) {
        return actor.publicBody().value().isPresent();
    }

    private boolean takesPart(Actor actor) {
        return !parts(actor).isEmpty();
    }

    private long count(Predicate<Actor> which) {
        return actors.stream().filter(which).count();
    }

    private void add(List<Block> blocks, String group, Predicate<Actor> which) {
        List<Actor> some = actors.stream().filter(which).toList();
        if (some.isEmpty()) {
            return;
        }
        String title = speech.say("plain.group." + group);
        Table.Builder table = Table.captioned(speech.say("actors.table", title, some.size()))
                .column(speech.say("column.actor"), Table.Align.LEFT)
                .column(speech.say("column.nature"), Table.Align.LEFT)
                .column(speech.say("column.part"), Table.Align.LEFT);
        some.forEach(actor -> table.row(
                ActorsReport.cell(view, speech, actor), ActorNature.cell(actor, view, speech), part(parts(actor))));
        blocks.add(new Section("acteurs-" + group, Phrase.of(title), Sheet.SAME, List.of(table.build())));
    }

    private static Cell part(List<Phrase> parts) {
        return parts.isEmpty() ? Cell.NOTHING : Cell.of(parts);
    }

    /** What an actor does in the contract on the day: its role, the actions, and whether it signed the charter. */
    private List<Phrase> parts(Actor actor) {
        List<Phrase> parts = new ArrayList<>();
        view.contract().parties(view.day()).stream()
                .filter(party -> party.actor().equals(actor.id()))
                .map(Party::role)
                .distinct()
                .map(role -> speech.capital(speech.phrase(role)))
                .forEach(parts::add);
        number(parts, "plain.leads", led.getOrDefault(actor.id(), 0L));
        number(parts, "plain.joins", joined.getOrDefault(actor.id(), 0L));
        if (view.dossier().charter().value().stream()
                .flatMap(charter -> charter.signatures().stream())
                .filter(signature -> signature.isValidOn(view.day()))
                .map(CharterSignature::actor)
                .anyMatch(actor.id()::equals)) {
            parts.add(Phrase.of(speech.say("plain.signed")));
        }
        return parts;
    }

    private void number(List<Phrase> parts, String key, long number) {
        if (number > 0) {
            parts.add(Phrase.of(speech.say(key, number)));
        }
    }
}
